import { Readability } from '@mozilla/readability';
import { findPrintedDate, isDate, readDate } from './dates.ts';
import { isAddress, outletOf, toLanguage, type CardHints } from './hints.ts';
import { Problem } from './problem.ts';

/**
 * A page of a news site → the article's text (headline first, a blank line between paragraphs) and what the page says of
 * it. Menus, sidebars and other articles are cut away. The document may be changed. Throws Problem where there is no article.
 */
export function readDocument(document: Document, file: string): { readonly text: string; readonly card: CardHints } {
  const card = readCard(document);
  for (const element of document.querySelectorAll(neverText)) element.remove();
  const heading = clean(document.querySelector('h1')?.textContent ?? '');
  const title = card.title ?? heading;
  const body = findBody(document);
  if (body === '') {
    throw new Problem(file, 'text', 'no article was found on this page', 'save the text of the article as .txt');
  }
  const text = title === '' || startsWith(body, title) ? body : `${title}\n\n${body}`;
  const published = card.published ?? findPrintedDate(text) ?? printedOnPage(document);
  return {
    text,
    card: {
      ...card,
      ...(title === '' ? {} : { title }),
      ...(published === null ? {} : { published, publishedBasis: 'printed' as const }),
    },
  };
}

const neverText =
  'script, style, noscript, template, iframe, object, embed, svg, form, button, input, select, textarea';

function startsWith(body: string, title: string): boolean {
  const bare = (words: string) => words.replace(/\s+/gu, ' ').trim().toLowerCase();
  return bare(body.slice(0, title.length + 50)).startsWith(bare(title));
}

/** The article itself: as Readability finds it; on a page too short or too strange for it, all that stands in the page's main part. */
function findBody(document: Document): string {
  const main = document.querySelector('article, main, [itemprop="articleBody"]') ?? document.body;
  const fallback = main === null ? '' : textOf(main);
  if (depthOf(document) > deepest) return fallback; // Readability's time grows with the square of the depth
  try {
    const copy = document.cloneNode(true) as Document;
    const content = new Readability<Node>(copy, { serializer: (node) => node, disableJSONLD: true }).parse()?.content;
    const found = content ? textOf(content) : '';
    return found === '' ? fallback : found;
  } catch {
    return fallback; // a page too broken for it still has words
  }
}

const deepest = 500;

function depthOf(root: Node): number {
  let depth = 0;
  for (let level: readonly Node[] = [root]; level.length > 0 && depth <= deepest; depth += 1) {
    level = level.flatMap((node) => [...node.childNodes]);
  }
  return depth;
}

// ---- the card

type CardReader = (document: Document) => string | null | undefined;

/** Where pages say things about themselves, the surest first. */
const places: Readonly<Record<'title' | 'published' | 'lang' | 'url' | 'outlet', readonly CardReader[]>> = {
  title: [meta('og:title'), (page) => page.querySelector('h1')?.textContent, linked('headline'), (page) => page.title],
  published: [
    meta('article:published_time'),
    linked('datePublished'),
    attribute('[itemprop="datePublished"]', 'content'),
    attribute('[itemprop="datePublished"]', 'datetime'),
    meta('date'),
    meta('pubdate'),
    meta('DC.date.issued'),
    attribute('article time[datetime], time[pubdate]', 'datetime'),
  ],
  lang: [attribute('html', 'lang'), meta('og:locale'), linked('inLanguage')],
  url: [attribute('link[rel="canonical"]', 'href'), meta('og:url'), linked('url')],
  outlet: [meta('og:site_name')],
};

function readCard(document: Document): CardHints {
  const said = (field: keyof typeof places, fits: (words: string) => unknown) =>
    places[field].map((read) => clean(read(document) ?? '')).find((words) => words !== '' && Boolean(fits(words)));
  const title = said('title', (words) => words.length <= 400);
  const printed = said('published', toDay);
  const lang = said('lang', toLanguage);
  const url = said('url', isAddress);
  const outlet = url === undefined ? said('outlet', (words) => words.length <= 80) : outletOf(url);
  const day = printed === undefined ? null : toDay(printed);
  const language = lang === undefined ? null : toLanguage(lang);
  return {
    ...(title === undefined ? {} : { title }),
    ...(day === null ? {} : { published: day }),
    ...(language === null ? {} : { lang: language }),
    ...(url === undefined ? {} : { url }),
    ...(outlet === undefined ? {} : { outlet }),
  };
}

function toDay(words: string): string | null {
  const iso = words.slice(0, 10);
  return isDate(iso) ? iso : readDate(words);
}

/** A date printed beside the headline, outside of what Readability takes for the article. */
function printedOnPage(document: Document): string | null {
  const dated = document.querySelectorAll('time, [class*="date"], [class*="Date"], [class*="time"]');
  for (const element of [...dated].slice(0, 20)) {
    const words = clean(element.textContent ?? '');
    const date = words.length <= 60 ? readDate(words) : null;
    if (date !== null) return date;
  }
  return null;
}

function meta(name: string): CardReader {
  return attribute(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`, 'content');
}

function attribute(selector: string, name: string): CardReader {
  return (document) => document.querySelector(selector)?.getAttribute(name);
}

/** A field of the page's JSON-LD article (schema.org), wherever it stands in the graph. Broken JSON-LD says nothing. */
function linked(field: string): CardReader {
  return (document) => {
    for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
      try {
        const found = findArticles(JSON.parse(script.textContent ?? ''), 0).find(
          (one) => typeof one[field] === 'string',
        );
        if (found) return found[field] as string;
      } catch {
        continue;
      }
    }
    return null;
  };
}

type Linked = Readonly<Record<string, unknown>>;

function findArticles(data: unknown, depth: number): readonly Linked[] {
  if (typeof data !== 'object' || data === null || depth > 4) return [];
  if (Array.isArray(data)) return data.slice(0, 50).flatMap((one) => findArticles(one, depth + 1));
  const own = /Article|BlogPosting|Report/u.test(String((data as Linked)['@type'])) ? [data as Linked] : [];
  return [...own, ...findArticles((data as Linked)['@graph'], depth + 1)];
}

function clean(words: string): string {
  return words.replace(/[\s\u00a0]+/gu, ' ').trim();
}

// ---- the text

const blocks = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE
   SECTION TABLE TBODY THEAD TR UL`.split(/\s+/u),
);

/** Words of an element, a blank line between its blocks, a tab between table cells. Walks without recursion: pages nest deeply. */
function textOf(root: Node): string {
  const parts: string[] = [];
  const todo: (Node | string)[] = [root];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (typeof next === 'string') {
      parts.push(next);
    } else if (next.nodeType === 3) {
      parts.push((next.textContent ?? '').replace(/[ \t\r\n\f]+/gu, ' '));
    } else if (next.nodeName === 'BR') {
      parts.push('\n');
    } else if (next.nodeType === 1 || next.nodeType === 11 || next.nodeType === 9) {
      const around = blocks.has(next.nodeName) ? '\n\n' : next.nodeName === 'TD' || next.nodeName === 'TH' ? '\t' : '';
      if (around !== '') {
        parts.push(around === '\t' ? '' : around);
        todo.push(around);
      }
      todo.push(...[...next.childNodes].reverse());
    }
  }
  return parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/^[ \t]+|[ \t]+$/gu, '').replace(/ {2,}/gu, ' '))
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
