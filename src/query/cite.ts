import type { ArticleCard } from '../model/article.ts';
import type { Language } from '../model/observation.ts';
import type { PublishedObservation } from '../model/snapshot.ts';
import { toSourceAddress } from '../model/source.ts';
import { formatDay, spokenFigure } from '../words/format.ts';

/** What a citation cites: one figure, its article, and where and when it was looked at. */
export interface Cited {
  readonly observation: PublishedObservation;
  readonly article: ArticleCard;
  /** What the figure counts, in the reader's language: "Члены партии, Amanat, Казахстан". */
  readonly label: string;
  /** The dashboard's own address of the figure. */
  readonly address: string;
  /** The snapshot's version. */
  readonly version: string;
  /** ISO day of looking: the clock is not this file's. */
  readonly accessed: string;
}

interface CitationWords {
  readonly accessed: (day: string) => string;
  readonly snapshot: (version: string) => string;
  readonly quoted: string;
  readonly noTitle: string;
  readonly quotes: readonly [open: string, close: string];
}

const citationWords: Readonly<Record<Language, CitationWords>> = {
  kk: {
    accessed: (day) => `қаралған күні: ${day}`,
    snapshot: (version) => `Dalel, деректер нұсқасы ${version}`,
    quoted: 'Дереккөз сөзі',
    noTitle: 'тақырыбы белгісіз',
    quotes: ['«', '»'],
  },
  ru: {
    accessed: (day) => `дата обращения: ${day}`,
    snapshot: (version) => `Dalel, версия данных ${version}`,
    quoted: 'Слова источника',
    noTitle: 'без заголовка',
    quotes: ['«', '»'],
  },
  en: {
    accessed: (day) => `accessed ${day}`,
    snapshot: (version) => `Dalel, data version ${version}`,
    quoted: 'Words of the source',
    noTitle: 'untitled',
    quotes: ['“', '”'],
  },
};

/**
 * A citation in plain text, in the reader's language; the quoted words stay in theirs:
 * "Филиалы партии, Amanat, Казахстан: 249. Слова источника: «249 филиалов» // … — kt.kz, 27 января 2023 г. https://… (дата обращения: …)."
 */
export function citeInText({ observation, article, label, address, version, accessed }: Cited, lang: Language): string {
  const words = citationWords[lang];
  const [open, close] = words.quotes;
  const speaker = [observation.speaker?.name, observation.speaker?.role].filter(Boolean).join(', ');
  const published = article.published === null ? '' : `, ${formatDay(article.published, lang)}`;
  const source = toSourceAddress(article, observation.quote);
  return [
    `${label}: ${spokenFigure(observation, lang)}.`,
    `${words.quoted}: ${open}${observation.quote.exact}${close}${speaker ? ` (${speaker})` : ''}.`,
    sentence(`${article.title ?? words.noTitle} — ${article.outlet}${published}`),
    ...(source === null ? [] : [source]),
    `(${words.accessed(formatDay(accessed, lang))}).`,
    `${words.snapshot(version)}: ${address}`,
  ].join(' ');
}

// "27 января 2023 г." has its full stop already.
const sentence = (text: string) => (text.endsWith('.') ? text : `${text}.`);

const bibtexLanguages: Readonly<Record<Language, string>> = { kk: 'kazakh', ru: 'russian', en: 'english' };

/** A BibTeX entry (biblatex `@online`) of the article, with the figure and its quoted words in `note`. */
export function citeInBibtex(cited: Cited): string {
  const { observation, article, version, accessed } = cited;
  const source = toSourceAddress(article, observation.quote);
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ['title', article.title === null ? null : `{${escapeBibtex(article.title)}}`],
    ['organization', escapeBibtex(article.outlet)],
    ['date', article.published],
    ['url', source],
    ['urldate', accessed],
    ['langid', bibtexLanguages[article.lang]],
    ['note', escapeBibtex(`${noteOf(cited)} Dalel, data version ${version}, ${observation.id}`)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]));
  return [`@online{${observation.id.replaceAll(/[^A-Za-z0-9-]/g, '-')},`, ...lines, '}', ''].join('\n');
}

/** CSL-JSON text (a list of one item) for reference managers, with the figure and its quoted words in `note`. */
export function citeInCsl(cited: Cited): string {
  const { observation, article, accessed, version, address } = cited;
  const source = toSourceAddress(article, observation.quote);
  const item = {
    id: observation.id,
    type: 'article-newspaper',
    ...(article.title !== null && { title: article.title }),
    'container-title': article.outlet,
    ...(article.published !== null && { issued: datePartsOf(article.published) }),
    accessed: datePartsOf(accessed),
    ...(source !== null && { URL: source }),
    language: article.lang,
    note: noteOf(cited),
    archive: `Dalel ${version}`,
    archive_location: address,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function noteOf({ observation, label, address }: Cited): string {
  return `${label}: ${spokenFigure(observation, 'en')}; quoted: “${observation.quote.exact}”. ${address}`;
}

function datePartsOf(iso: string): { readonly 'date-parts': readonly (readonly number[])[] } {
  return { 'date-parts': [iso.split('-').map(Number)] };
}

// TeX reads these marks as commands; the braces of a title must balance.
function escapeBibtex(text: string): string {
  return text
    .replaceAll('\\', '\u0000')
    .replaceAll(/[{}%&#_$]/g, (mark) => `\\${mark}`)
    .replaceAll('~', '\\textasciitilde{}')
    .replaceAll('^', '\\textasciicircum{}')
    .replaceAll('\u0000', '\\textbackslash{}');
}
