import type { ArticleCard } from './article.ts';
import type { Quote } from './observation.ts';

/**
 * The outlet's own page, opened at the quoted words: "https://…#:~:text=prefix-,exact". Null where the card has no web address.
 * Words go in verbatim: browsers find neither regrouped digits nor other quote marks nor parts of words.
 */
export function toSourceAddress(
  card: Pick<ArticleCard, 'url'>,
  quote?: Pick<Quote, 'exact' | 'prefix'>,
): string | null {
  // Only web addresses: a card from elsewhere must not smuggle "javascript:" into a link.
  if (card.url === null || !/^https?:\/\//i.test(card.url)) return null;
  const exact = quote?.exact.trim() ?? '';
  if (exact === '') return card.url;
  const prefix = wholeWordsBefore(quote?.prefix ?? '');
  const directive = `:~:text=${prefix ? `${encodeWords(prefix)}-,` : ''}${encodeWords(exact)}`;
  const joint = card.url.includes('#') ? '' : '#';
  return `${card.url}${joint}${directive}`;
}

// The stored prefix is cut at 32 characters, usually inside a word, and parts of words are not found: drop that piece.
// A prefix that crosses a line would have to match over two blocks, which browsers refuse: only its last line counts.
function wholeWordsBefore(prefix: string): string {
  const lastLine = prefix.split('\n').at(-1) ?? '';
  const cut = lastLine === prefix && prefix.length >= 32;
  const words = lastLine.trim().split(/\s+/u);
  return (cut ? words.slice(1) : words).slice(-4).join(' ');
}

// "-", "," and "&" have a meaning inside a text directive; encodeURIComponent leaves "-" and a few marks alone.
function encodeWords(words: string): string {
  return encodeURIComponent(words).replace(
    /[-!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
