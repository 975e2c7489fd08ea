import type { Language, Observation } from './observation.ts';

/** What is known of an article: never its text, unless the outlet's rights allow it. */
export interface ArticleCard {
  /** "kt-2023-01-27-1": outlet, date, running number. */
  readonly id: string;
  readonly url: string | null;
  /** Host or name: "egemen.kz", "Прикаспийская коммуна". */
  readonly outlet: string;
  /** Null where the page's headline was not at hand. */
  readonly title: string | null;
  readonly lang: Language;
  /** ISO day or month ("2022-03"); null when not known. */
  readonly published: string | null;
  readonly publishedBasis: 'printed' | 'given' | 'about' | 'unknown';
  readonly publishedNote?: string;
  readonly rights: 'quote' | 'full';
  readonly readBy: 'dalel' | 'hand';
  /** Whether the whole page or only its beginning was at hand. */
  readonly extent: 'whole' | 'beginning';
  /** SHA-256 (hex) and length in UTF-16 units of the text read; null where none is at hand. */
  readonly text: { readonly sha256: string; readonly length: number } | null;
  /** The outlet this article says it repeats ("Liter.kz"), where it says so. */
  readonly origin?: string;
}

/** One file of data/records. */
export interface ArticleRecord extends ArticleCard {
  readonly schema: 1;
  readonly observations: readonly Observation[];
  /** The whole text, only with rights "full". */
  readonly fullText?: string;
}
