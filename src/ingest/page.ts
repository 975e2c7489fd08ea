import { parseHTML } from 'linkedom';
import type { CardHints } from '../paper/hints.ts';
import { readDocument } from '../paper/page.ts';

/** A page of a news site → its article's text and card. Scripts are text that is thrown away: nothing of a page is run. */
export function readPage(html: string, file: string): { readonly text: string; readonly card: CardHints } {
  return readDocument(toDocument(html), file);
}

/** A page, or a piece of one, as a document that has a body. */
function toDocument(html: string): Document {
  const { document } = parseHTML(html);
  const root = document.firstElementChild; // documentElement fails where there is no element at all
  const isWhole = root?.nodeName === 'HTML' && root.querySelector('body') !== null;
  return isWhole ? document : parseHTML(`<html><head></head><body>${html}</body></html>`).document;
}
