import type { ReactNode } from 'react';
import type { Statement } from '../statement.ts';
import { Figure, SourceKey } from '../../ui/Figure.tsx';
import { useLit } from '../../ui/reading.tsx';
import { partyColour } from '../colours.ts';
import { placeOf } from '../statement.ts';
import styles from './Bars.module.css';

/** One party or answer: its bar from the count or the share, whichever is told, and both numbers as they were said. */
export interface BarRow {
  readonly id: string;
  readonly name: ReactNode;
  readonly lead: Statement;
  readonly share: Statement | null;
  /** What other sources say of the same. */
  readonly others: readonly Statement[];
}

/** Horizontal bars from zero with fixed party colours; the threshold as a dashed line through them. */
export function Bars({
  rows,
  threshold,
}: {
  readonly rows: readonly BarRow[];
  readonly threshold?: { readonly share: number; readonly label: string } | undefined;
}) {
  const isLit = useLit();
  const longest = Math.max(...rows.map(({ lead }) => placeOf(lead)), 0) || 1;
  const first = rows.find(({ share }) => share !== null);
  // A share's place follows from a row that gives both: 53.9 % is as long as 3 431 510.
  const perPercent =
    first?.share === undefined || first.share === null || placeOf(first.share) === 0
      ? null
      : first.lead === first.share
        ? 1
        : placeOf(first.lead) / placeOf(first.share);
  const line = threshold === undefined || perPercent === null ? null : (threshold.share * perPercent * 100) / longest;
  return (
    <ul className={styles.bars} data-threshold={line === null ? undefined : ''}>
      {rows.map(({ id, name, lead, share, others }, index) => (
        <li key={id} className={styles.row} data-lit={isLit(lead.observation) ? '' : undefined}>
          <span className={styles.name}>{name}</span>
          <span className={styles.track}>
            <span
              className={styles.bar}
              style={{ width: `${(placeOf(lead) / longest) * 100}%`, background: `var(${partyColour(id)})` }}
            />
            {line !== null && line <= 100 && (
              <span className={styles.threshold} style={{ left: `${line}%` }}>
                {index === 0 && <em>{threshold?.label}</em>}
              </span>
            )}
          </span>
          <span className={styles.value}>
            <Figure observation={lead.observation} />
            {others.length > 0 && <SourceKey observation={lead.observation} />}
            {share !== null && share !== lead && (
              <span className={styles.share}>
                <Figure observation={share.observation} />
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
