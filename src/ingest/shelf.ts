import type { ArticleRecord } from '../model/article.ts';

/** The records there are, found by what makes an article the same: its address or its text. */
export interface Shelf {
  readonly byUrl: (url: string | null) => ArticleRecord | null;
  readonly byText: (sha256: string) => ArticleRecord | null;
  readonly has: (id: string) => boolean;
  /** True for an outlet that a record names already. */
  readonly knowsOutlet: (outlet: string) => boolean;
  /** The file from which a record was put in during this run, or null. */
  readonly fileOf: (id: string) => string | null;
  /** Puts a record in, in the place of the one with its id. */
  readonly put: (record: ArticleRecord, file?: string) => void;
}

export function toShelf(records: readonly ArticleRecord[]): Shelf {
  const ids = new Map<string, ArticleRecord>();
  const urls = new Map<string, string>();
  const texts = new Map<string, string>();
  const outlets = new Set<string>();
  const files = new Map<string, string>();
  const put = (record: ArticleRecord, file?: string) => {
    ids.set(record.id, record);
    if (file !== undefined) files.set(record.id, file);
    outlets.add(record.outlet);
    if (record.url !== null) urls.set(toPlainAddress(record.url), record.id);
    if (record.text !== null) texts.set(record.text.sha256, record.id);
  };
  records.forEach((record) => put(record));
  const get = (id: string | undefined) => (id === undefined ? null : (ids.get(id) ?? null));
  return {
    byUrl: (url) => get(url === null ? undefined : urls.get(toPlainAddress(url))),
    byText: (sha256) => get(texts.get(sha256)),
    has: (id) => ids.has(id),
    knowsOutlet: (outlet) => outlets.has(outlet),
    fileOf: (id) => files.get(id) ?? null,
    put,
  };
}

const tracking = /^(?:utm_\w+|fbclid|gclid|yclid|_ga|from|ref)$/u;

/** One form for the ways the same page is linked: "http://www.kt.kz/a/?utm_source=x#top" → "kt.kz/a". */
export function toPlainAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname, searchParams } = new URL(url);
  const asked = [...searchParams].filter(([name]) => !tracking.test(name)).map(([name, value]) => `${name}=${value}`);
  const path = pathname.replace(/\/+$/u, '');
  return `${hostname.replace(/^(?:www|m|amp)\./u, '')}${path}${asked.length > 0 ? `?${asked.join('&')}` : ''}`;
}
