import { indicatorIds } from '../../model/indicators.ts';
import type { Collection } from '../../query/collection.ts';
import type { Found } from '../../query/search.ts';
import type { Patch } from '../../view/view.ts';
import { toNames } from '../../words/describe.ts';
import { formatDay, formatFigure, formatPeriod } from '../../words/format.ts';
import type { Words } from '../../words/words.ts';

/** One line of what the search found: what it is, how it is called, and where Enter goes. */
export interface Choice {
  readonly key: string;
  readonly kind: string;
  readonly title: string;
  /** Beside the title: what the name was found by, how many figures, where and when. */
  readonly more: string;
  /** Where the title is not in the page's language. */
  readonly lang?: string | undefined;
  readonly patch: Patch;
}

type ChoiceOf = (found: Found, collection: Collection, words: Words) => Omit<Choice, 'key' | 'kind'>;

const choiceOf: Readonly<Record<Found['kind'], ChoiceOf>> = {
  indicator: ({ id, matched }, collection, words) => {
    const indicator = indicatorIds.find((known) => known === id) ?? 'members';
    const title = words.indicators[indicator].name;
    const figures = words.search.figures(collection.ofIndicator.get(id)?.length ?? 0);
    return {
      title,
      more: [otherName(matched, title), figures].filter((part) => part !== '').join(' · '),
      patch: { page: { name: 'indicator', id: indicator } },
    };
  },
  region: ({ id, matched }, collection, words) => {
    const title = toNames(words, collection.reference).place(id);
    return { title, more: otherName(matched, title), patch: { page: { name: 'region', id } } };
  },
  party: ({ id, matched }, collection, words) => {
    const title = toNames(words, collection.reference).subject(id);
    const { notToBeConfused } = words.search;
    const more = [otherName(matched, title), Object.hasOwn(notToBeConfused, id) ? notToBeConfused[id] : ''];
    return { title, more: more.filter(Boolean).join(' · '), patch: { page: { name: 'party', id } } };
  },
  body: ({ id }, collection, words) => ({
    title: toNames(words, collection.reference).subject(id),
    more: words.search.figures(collection.ofSubject.get(id)?.length ?? 0),
    patch: { page: { name: 'overview' }, parties: [id] },
  }),
  person: ({ id }, collection, words) => {
    const said = collection.observations.filter(({ speaker }) => speaker?.name === id);
    const role = said.find(({ speaker }) => speaker?.role != null)?.speaker?.role ?? '';
    const more = [role, words.search.figures(said.length)].filter((part) => part !== '').join(' · ');
    return { title: id, more, patch: { obs: said.at(-1)?.id ?? null } };
  },
  outlet: ({ id }, collection, words) => ({
    title: id,
    more: words.search.figures(
      collection.observations.filter(({ article }) => collection.articleById.get(article)?.outlet === id).length,
    ),
    patch: { page: { name: 'articles' }, outlets: [id] },
  }),
  article: ({ id, matched }, collection, words) => {
    const card = collection.articleById.get(id);
    const more = [card?.outlet, card?.published ? formatDay(card.published, words.lang) : '']
      .filter(Boolean)
      .join(', ');
    return { title: matched, lang: card?.lang, more, patch: { page: { name: 'article', id } } };
  },
  figure: ({ id, matched }, collection, words) => {
    const observation = collection.byId.get(id);
    if (observation === undefined) return { title: matched, more: '', patch: { obs: id } };
    const names = toNames(words, collection.reference);
    const more = [
      names.indicator(observation.indicator),
      names.subject(observation.subject),
      names.place(observation.region),
      formatPeriod(observation.period, words.lang),
      collection.articleById.get(observation.article)?.outlet ?? '',
    ];
    return { title: formatFigure(observation, words.lang), more: more.join(' · '), patch: { obs: id } };
  },
};

/** What was found, in the words of the page. */
export function toChoice(found: Found, collection: Collection, words: Words): Choice {
  return {
    key: `${found.kind} ${found.id}`,
    kind: words.search.kinds[found.kind],
    ...choiceOf[found.kind](found, collection, words),
  };
}

// Found under another name or in another language: it says so, "Nur Otan".
function otherName(matched: string, title: string): string {
  return title.toLowerCase().includes(matched.toLowerCase()) ? '' : matched;
}
