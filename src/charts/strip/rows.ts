import { toScale, type ValueScale } from '../scale.ts';
import { placeOf, type Statement } from '../statement.ts';

export interface StripRow {
  readonly statement: Statement;
  /** Where its mark stands, in percent of the track; for a range its two ends. */
  readonly place: number;
  readonly ends: readonly [number, number] | null;
  /** On which side of the mark its figure is written, so that it stays inside. */
  readonly side: 'right' | 'left';
}

/** One row a statement on one common scale from zero, in the order given. */
export function toStrip(
  statements: readonly Statement[],
  atLeast = 0,
): { readonly rows: readonly StripRow[]; readonly scale: ValueScale } {
  const values = statements.flatMap((statement) => [
    placeOf(statement),
    statement.observation.quantity.max ?? placeOf(statement),
  ]);
  const scale = toScale([...values, atLeast], 'linear', true);
  const percent = (value: number) => scale.place(value) * 100;
  const rows = statements.map((statement): StripRow => {
    const { min, max } = statement.observation.quantity;
    const place = percent(placeOf(statement));
    return {
      statement,
      place,
      ends: min === null || max === null ? null : [percent(min), percent(max)],
      side: place > 66 ? 'left' : 'right',
    };
  });
  return { rows, scale };
}
