import { Problem } from './problem.ts';

/** The largest article file that is read, in bytes: 5 MB. A newspaper page with all its scripts stays below 3 MB. */
export const largestFile = 5_000_000;

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Bytes of a file → its text, in this order: byte order mark, UTF-8 where it is valid, `<meta charset>`, windows-1251.
 * Saved pages often keep the charset of the site though they are UTF-8 now; text of another encoding is hardly ever valid
 * UTF-8. The mark itself is left out; nothing else is changed. Throws Problem for an empty, binary or too large file.
 */
export function decodeText(bytes: Uint8Array, file: string): Decoded {
  if (bytes.length > largestFile) {
    throw new Problem(
      file,
      'size',
      `${megabytes(bytes.length)} is more than the ${megabytes(largestFile)} an article may have`,
      'give the article alone',
    );
  }
  if (bytes.length === 0) throw new Problem(file, 'text', 'the file is empty', 'put the article into it');
  const marked = marks.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  const encoding = marked?.encoding ?? (isUtf8(bytes) ? 'utf-8' : (declaredEncoding(bytes) ?? 'windows-1251'));
  if (!marked && isBinary(bytes)) {
    throw new Problem(file, 'text', 'this is a binary file, not text', 'save the article as .txt, .md or .html');
  }
  const text = new TextDecoder(encoding).decode(bytes);
  if (/^\s*$/u.test(text)) {
    throw new Problem(file, 'text', 'there is nothing but blank space in it', 'put the article into it');
  }
  return { text, encoding };
}

const marks = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

const metaCharset = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:-]{1,40})/iu;

/** The encoding a page names in its first 4096 bytes: "koi8-r", or null. One that claims UTF-8 and is not is not believed. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const name = metaCharset.exec(head)?.[1]?.toLowerCase();
  if (name === undefined) return null;
  try {
    const { encoding } = new TextDecoder(name);
    return encoding === 'utf-8' ? null : encoding;
  } catch {
    return null; // a name that no decoder knows ("utf8mb4") says nothing
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Text has no NUL and hardly any control characters; pictures, archives and PDF have both, or say their name at once. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192);
  if (new TextDecoder('latin1').decode(head.subarray(0, 5)) === '%PDF-') return true;
  const strange = head.filter((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(byte)).length;
  return head.includes(0) || strange > head.length / 100;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(bytes >= 1e7 ? 0 : 1)} MB`;
}
