import type { StatementGroup } from '../../model/agreement.ts';
import { groupsById } from '../../model/agreement.ts';
import { checkArithmetic, checksById, type ArithmeticCheck } from '../../model/arithmetic.ts';
import type { Told } from '../../model/columns.ts';
import { languages } from '../../model/observation.ts';
import { figurePath } from '../../model/published.ts';
import { toSourceAddress } from '../../model/source.ts';
import { describeFigure, toNames } from '../../words/describe.ts';
import type { Publication } from '../snapshot.ts';
import type { PublishedFile } from './files.ts';
import { wordsOf } from './feeds.ts';
import type { Removal } from '../../model/changes.ts';

/**
 * One JSON for each figure, at an address that stays: what it says in three languages, its words, its article, which other
 * statements agree and which do not, and the sums it takes part in. A figure that was withdrawn leaves a note of when and why.
 */
export function toFigureFiles(
  { snapshot, manifest }: Publication,
  told: readonly Told[],
  groups: readonly StatementGroup[],
  withdrawn: readonly (Removal & { readonly since: string })[],
): readonly PublishedFile[] {
  const names = languages.map((lang) => [lang, toNames(wordsOf[lang], snapshot.reference)] as const);
  const groupOf = groupsById(groups);
  const checksOf = checksById(checkArithmetic(snapshot.observations));
  const present = told.map(({ observation, article }) => ({
    path: figurePath(observation.id),
    content: toText({
      snapshot: manifest.version,
      said: Object.fromEntries(names.map(([lang, own]) => [lang, describeFigure(observation, own, lang)])),
      observation,
      article,
      address_at_words: article ? toSourceAddress(article, observation.quote) : null,
      agreement: toAgreement(observation.id, groupOf.get(observation.id)),
      arithmetic: (checksOf.get(observation.id) ?? []).map(toCheck),
    }),
  }));
  const ids = new Set(told.map(({ observation }) => observation.id));
  const gone = new Map(withdrawn.filter(({ id }) => !ids.has(id)).map((removal) => [removal.id, removal]));
  return [
    ...present,
    ...[...gone.values()].map(({ id, reason, since }) => ({
      path: figurePath(id),
      content: toText({ snapshot: manifest.version, withdrawn: { id, since, reason } }),
    })),
  ];
}

const toText = (figure: object) => `${JSON.stringify(figure, null, 1)}\n`;

function toAgreement(id: string, group: StatementGroup | undefined) {
  if (!group) return null;
  const others = group.pairs
    .filter(({ a, b }) => a.id === id || b.id === id)
    .map(({ a, b, relation }) => ({ observation: a.id === id ? b.id : a.id, relation }));
  return { group: group.key, articles: group.articles, origins: group.origins, others };
}

function toCheck({ kind, scope, outcome, stated, operands, computed }: ArithmeticCheck) {
  return { kind, scope, outcome, computed, stated: stated.id, operands: operands.map((operand) => operand.id) };
}
