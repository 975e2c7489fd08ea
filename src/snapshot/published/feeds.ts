import { createHash } from 'node:crypto';
import { indicatorIds } from '../../model/indicators.ts';
import { languages, type Language } from '../../model/observation.ts';
import type { ArticleCard } from '../../model/article.ts';
import { feedPath, type FeedTopic } from '../../model/published.ts';
import type { PublishedObservation, Snapshot } from '../../model/snapshot.ts';
import { toSourceAddress } from '../../model/source.ts';
import { defaultView, writeView, type Page } from '../../view/view.ts';
import { describeFigure, toNames, type Names } from '../../words/describe.ts';
import { formatDay } from '../../words/format.ts';
import type { Words } from '../../words/words.ts';
import { words as english } from '../../words/en/words.ts';
import { words as kazakh } from '../../words/kk/words.ts';
import { words as russian } from '../../words/ru/words.ts';
import type { PublishedFile } from './files.ts';
import { linkFrom, type Site } from './site.ts';

/** The most figures a feed holds: the newest by the day their articles were published. */
export const longestFeed = 25;

/** The words of the three languages, for what is published in each. */
export const wordsOf: Readonly<Record<Language, Words>> = { kk: kazakh, ru: russian, en: english };

/** A figure that can be in a feed: only such as have a day, since a feed is in the order of days. */
interface Dated {
  readonly observation: PublishedObservation;
  readonly article: ArticleCard;
  readonly published: string;
}

/** The same, as one language tells it. */
interface Entry extends Dated {
  readonly title: string;
  readonly content: string;
  /** The outlet's page at the quoted words. */
  readonly source: string | null;
}

/** The same feed in one language, as it is to be written in either form. */
interface Feed {
  readonly topic: FeedTopic;
  readonly lang: Language;
  readonly title: string;
  readonly page: Page;
  readonly entries: readonly Entry[];
  readonly names: Names;
}

/** Atom 1.0 and JSON Feed 1.1 of the newest figures: overall, and per region, party and indicator that has any, in three languages. */
export function toFeeds(snapshot: Snapshot, site: Site): readonly PublishedFile[] {
  const dated = newestFirst(snapshot);
  const topics = feedTopics(snapshot).flatMap((topic) => {
    const own = dated.filter(({ observation }) => isAbout(observation, topic)).slice(0, longestFeed);
    return own.length > 0 ? [{ topic, own }] : [];
  });
  return languages.flatMap((lang) => {
    const names = toNames(wordsOf[lang], snapshot.reference);
    // A figure stands in several feeds and is told once.
    const told = new Map([...new Set(topics.flatMap(({ own }) => own))].map((one) => [one, tell(one, names, lang)]));
    return topics.flatMap(({ topic, own }) => {
      const entries = own.flatMap((one) => told.get(one) ?? []);
      const feed = { topic, lang, title: titleOf(topic, names), page: pageOf(topic), entries, names };
      return [
        { path: feedPath(topic, lang, 'atom'), content: toAtom(feed, site) },
        { path: feedPath(topic, lang, 'json'), content: toJsonFeed(feed, site) },
      ];
    });
  });
}

/** What there can be a feed about. */
export function feedTopics({ reference, observations }: Snapshot): readonly FeedTopic[] {
  const used = new Set(observations.map(({ indicator }) => indicator));
  return [
    { kind: 'all' },
    ...['KZ', ...reference.regions.map(({ id }) => id)].map((id) => ({ kind: 'region' as const, id })),
    ...reference.parties.map(({ id }) => ({ kind: 'party' as const, id })),
    ...indicatorIds.filter((id) => used.has(id)).map((id) => ({ kind: 'indicator' as const, id })),
  ];
}

function isAbout(observation: PublishedObservation, topic: FeedTopic): boolean {
  if (topic.kind === 'all') return true;
  if (topic.kind === 'region') return [observation.region].flat().includes(topic.id);
  return topic.id === (topic.kind === 'party' ? observation.subject : observation.indicator);
}

function tell(dated: Dated, names: Names, lang: Language): Entry {
  const { observation, article } = dated;
  return {
    ...dated,
    title: describeFigure(observation, names, lang),
    content: contentOf(dated, lang),
    source: toSourceAddress(article, observation.quote),
  };
}

function newestFirst({ articles, observations }: Snapshot): readonly Dated[] {
  const cards = new Map(articles.map((article) => [article.id, article]));
  const entries = observations.flatMap((observation) => {
    const article = cards.get(observation.article);
    return article?.published ? [{ observation, article, published: article.published }] : [];
  });
  return entries.toSorted(
    (a, b) => compareText(b.published, a.published) || compareText(a.observation.id, b.observation.id),
  );
}

const compareText = (a: string, b: string) => (a < b ? -1 : Number(a > b));

function titleOf(topic: FeedTopic, names: Names): string {
  if (topic.kind === 'all') return 'Dalel';
  const name = {
    region: () => names.place(topic.id),
    party: () => names.subject(topic.id),
    indicator: () => names.indicator(topic.id as (typeof indicatorIds)[number]),
  }[topic.kind]();
  return `Dalel: ${name}`;
}

function pageOf(topic: FeedTopic): Page {
  if (topic.kind === 'all' || topic.id === 'KZ') return { name: 'overview' };
  return { name: topic.kind, id: topic.id } as Page;
}

const addressOf = (page: Page, lang: Language, obs: string | null = null) =>
  writeView({ ...defaultView(lang), page, obs });

// A feed wants a moment where an article has a day or only a month: its first, in Greenwich.
const momentOf = (published: string) => `${`${published}-01-01`.slice(0, 10)}T00:00:00Z`;

/** What an entry says below its title: the words, who said them, who published them and when. */
function contentOf({ observation, article, published }: Dated, lang: Language): string {
  const speaker = [observation.speaker?.name, observation.speaker?.role].filter(Boolean).join(', ');
  const title = article.title === null ? '' : `${article.title} — `;
  return [
    `«${observation.quote.exact}»${speaker ? ` (${speaker})` : ''}`,
    `${title}${article.outlet}, ${formatDay(published, lang)}`,
  ].join('\n');
}

function toAtom(feed: Feed, site: Site): string {
  const { topic, lang, entries } = feed;
  const path = `snapshot/${feedPath(topic, lang, 'atom')}`;
  const link = linkFrom(path, site);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    `  <id>${nameUuid(path)}</id>`,
    `  <title>${escapeXml(feed.title)}</title>`,
    `  <updated>${momentOf(entries[0]?.published ?? '')}</updated>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(link(path))}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(link(addressOf(feed.page, lang)))}"/>`,
    '  <author><name>Dalel</name></author>',
    ...entries.flatMap((entry) => atomEntry(entry, feed, link)),
    '</feed>',
    '',
  ].join('\n');
}

function atomEntry(entry: Entry, { lang, names }: Feed, link: (address: string) => string): readonly string[] {
  const { observation, article, source } = entry;
  const page = link(addressOf({ name: 'article', id: article.id }, lang, observation.id));
  return [
    '  <entry>',
    `    <id>${nameUuid(`${lang}/${observation.id}`)}</id>`,
    `    <title>${escapeXml(entry.title)}</title>`,
    `    <published>${momentOf(entry.published)}</published>`,
    `    <updated>${momentOf(entry.published)}</updated>`,
    `    <author><name>${escapeXml(article.outlet)}</name></author>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    ...(source === null ? [] : [`    <link rel="via" hreflang="${article.lang}" href="${escapeXml(source)}"/>`]),
    `    <category term="${observation.indicator}" label="${escapeXml(names.indicator(observation.indicator))}"/>`,
    `    <content type="text">${escapeXml(entry.content)}</content>`,
    '  </entry>',
  ];
}

function toJsonFeed({ topic, lang, title, page, entries }: Feed, site: Site): string {
  const path = `snapshot/${feedPath(topic, lang, 'json')}`;
  const link = linkFrom(path, site);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    language: lang,
    // A JSON Feed has nothing that its addresses could be relative to.
    ...(site !== null && { home_page_url: link(addressOf(page, lang)), feed_url: link(path) }),
    authors: [{ name: 'Dalel' }],
    items: entries.map((entry) => {
      const { observation, article, published, source } = entry;
      return {
        id: nameUuid(`${lang}/${observation.id}`),
        ...(site !== null && { url: link(addressOf({ name: 'article', id: article.id }, lang, observation.id)) }),
        ...(source !== null && { external_url: source }),
        title: entry.title,
        content_text: entry.content,
        date_published: momentOf(published),
        authors: [{ name: article.outlet }],
        tags: [observation.indicator, observation.subject, ...[observation.region].flat()],
        _dalel: { observation: observation.id, article: article.id },
      };
    }),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

// Ours alone: names hashed in it never meet those of others.
const namespace = Buffer.from('5b0ce1a2d0f54c0f9f1e6f8a7d41c3ab', 'hex');

/** A UUID made from a name (version 5, RFC 9562): the same name always gives the same, wherever the site stands. */
function nameUuid(name: string): string {
  const hash = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return `urn:uuid:${hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}

const xmlMarks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// XML has no place for these, whatever the escape.
const notInXml = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu;

/** Text for XML: its marks escaped, control characters left out. */
export function escapeXml(text: string): string {
  return text.replace(notInXml, '').replace(/[&<>"]/g, (mark) => xmlMarks[mark] ?? mark);
}
