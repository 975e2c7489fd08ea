import { Fragment } from 'react';
import { originsOf, type StatementGroup } from '../../model/agreement.ts';
import type { ArithmeticCheck } from '../../model/arithmetic.ts';
import type { Language } from '../../model/observation.ts';
import { statedDecimals } from '../../model/precision.ts';
import type { PublishedObservation } from '../../model/snapshot.ts';
import { agreementOf } from '../../query/agreement.ts';
import type { Collection } from '../../query/collection.ts';
import type { Arithmetic, Related } from '../../ui/Evidence.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { formatNumber, formatPercent } from '../../words/format.ts';
import type { Words } from '../../words/words.ts';

/** What stands beside a figure: the statements of the same thing, their origins, the sums it is part of. */
export interface Beside {
  readonly related: readonly Related[];
  /** Origins of the figure and all that agree with it; 0 when it stands alone. */
  readonly origins: number;
  readonly arithmetic: readonly Arithmetic[];
}

/** Finds for one figure who agrees, who differs and what can be checked, in the whole collection. */
export function besideOf(collection: Collection, observation: PublishedObservation, words: Words): Beside {
  const { groupOf, checksOf } = agreementOf(collection);
  const related = relatedIn(groupOf.get(observation.id), observation, collection);
  const agreeing = related.filter(({ relation }) => relation === 'repetition' || relation === 'rounding');
  return {
    related,
    origins:
      agreeing.length === 0
        ? 0
        : originsOf([observation, ...agreeing.map((other) => other.observation)], collection.articles),
    arithmetic: (checksOf.get(observation.id) ?? []).map((check) => toArithmetic(check, words, collection)),
  };
}

function relatedIn(
  group: StatementGroup | undefined,
  observation: PublishedObservation,
  collection: Collection,
): readonly Related[] {
  return (group?.pairs ?? []).flatMap(({ a, b, relation }) => {
    if (a.id !== observation.id && b.id !== observation.id) return [];
    const other = collection.byId.get(a.id === observation.id ? b.id : a.id);
    const card = other && collection.articleById.get(other.article);
    return other && card ? [{ relation, observation: other, card }] : [];
  });
}

const operators: Readonly<Record<ArithmeticCheck['kind'], string>> = { parts: ' + ', share: ' ÷ ' };

function toArithmetic(check: ArithmeticCheck, words: Words, collection: Collection): Arithmetic {
  const { lang, said } = words;
  const published = ({ id }: { readonly id: string }) => collection.byId.get(id);
  const stated = published(check.stated);
  return {
    id: [check.kind, check.stated.id, ...check.operands.map(({ id }) => id)].join(' '),
    holds: check.outcome === 'holds',
    sum: check.operands.map((operand, index) => {
      const figure = published(operand);
      return (
        <Fragment key={operand.id}>
          {index > 0 && operators[check.kind]}
          {figure ? <Figure observation={figure} /> : formatNumber(operand.quantity.value ?? 0, lang)}
        </Fragment>
      );
    }),
    result: stated ? <Figure observation={stated} /> : formatNumber(check.stated.quantity.value ?? 0, lang),
    // What the operands do give is ours, not a source's: it is shown only where it differs, as computed.
    note: check.outcome === 'holds' ? undefined : `${said.computedHere}: ${computedText(check, lang)}`,
  };
}

function computedText(check: ArithmeticCheck, lang: Language): string {
  if (check.kind === 'parts') return `${operandsText(check, lang)} = ${formatNumber(check.computed, lang)}`;
  const decimals = Math.max(1, statedDecimals(check.stated) ?? 1);
  return `${operandsText(check, lang)} = ${formatPercent(check.computed, lang, decimals)}`;
}

function operandsText({ kind, operands }: ArithmeticCheck, lang: Language): string {
  return operands.map(({ quantity }) => formatNumber(quantity.value ?? 0, lang)).join(operators[kind]);
}
