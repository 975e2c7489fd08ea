import type { ArticleCard } from './article.ts';
import type { PublishedObservation, Snapshot } from './snapshot.ts';

/** What a figure said in one field before and after: { field: "quantity.value", from: 41.07, to: 51.07 }. */
export interface FieldChange {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

export interface Correction {
  readonly id: string;
  /** The reviewer's remark that came with it, where there is one. */
  readonly reason: string | null;
  readonly fields: readonly FieldChange[];
}

export interface Removal {
  readonly id: string;
  /** Why it is published no more: the reviewer's remark on what was rejected; null where nobody said. */
  readonly reason: string | null;
}

/** What one published version changed in the figures of the one before it. */
export interface Changes {
  /** The version that it is compared with. */
  readonly since: string;
  readonly added: readonly string[];
  readonly corrected: readonly Correction[];
  readonly withdrawn: readonly Removal[];
}

type Figures = Pick<Snapshot, 'articles' | 'observations'>;

/** Compares two versions figure by figure, the cards of their articles included. `reasons` says why a rejected one is gone: id → remark. */
export function changesBetween(
  since: string,
  before: Figures,
  after: Figures,
  reasons: ReadonlyMap<string, string> = new Map(),
): Changes {
  const [old, now] = [fieldsById(before), fieldsById(after)];
  const remarks = new Map(after.observations.map(({ id, note }) => [id, note]));
  const formerRemarks = new Map(before.observations.map(({ id, note }) => [id, note]));
  return {
    since,
    added: [...now.keys()].filter((id) => !old.has(id)),
    corrected: [...now].flatMap(([id, fields]) => {
      const former = old.get(id);
      const changed = former ? changedFields(former, fields) : [];
      if (changed.length === 0) return [];
      const remark = remarks.get(id);
      return [
        { id, reason: remark !== undefined && remark !== formerRemarks.get(id) ? remark : null, fields: changed },
      ];
    }),
    withdrawn: [...old.keys()].filter((id) => !now.has(id)).map((id) => ({ id, reason: reasons.get(id) ?? null })),
  };
}

type Fields = ReadonlyMap<string, unknown>;

function fieldsById({ articles, observations }: Figures): ReadonlyMap<string, Fields> {
  const cards = new Map(articles.map((card) => [card.id, card]));
  return new Map(
    observations.map((observation) => [observation.id, fieldsOf(observation, cards.get(observation.article))]),
  );
}

// Two levels down: "quantity.value", "attribution.region". What lies deeper is compared whole.
function fieldsOf(observation: PublishedObservation, card: ArticleCard | undefined): Fields {
  const { id: _id, note: _note, ...said } = observation;
  return new Map(
    Object.entries({ ...said, card: card ?? null }).flatMap(([name, value]): [string, unknown][] =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.entries(value).map(([key, inner]) => [`${name}.${key}`, inner])
        : [[name, value]],
    ),
  );
}

function changedFields(before: Fields, after: Fields): readonly FieldChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].toSorted().flatMap((field) => {
    const [from, to] = [before.get(field) ?? null, after.get(field) ?? null];
    return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ field, from, to }];
  });
}
