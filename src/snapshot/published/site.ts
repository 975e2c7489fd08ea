/** Where the site will stand: "https://dalel.example/" or, below a path, "https://example.org/dalel/". Null: not known. */
export type Site = string | null;

/**
 * Reads the site's address as the build is given it (DALEL_SITE): "https://dalel.example" → "https://dalel.example/".
 * Nothing or blank → null. Throws an Error for anything but an http(s) address without "?" and "#".
 */
export function readSite(given: string | undefined): Site {
  const text = given?.trim() ?? '';
  if (text === '') return null;
  const address = URL.canParse(text) ? new URL(text) : null;
  if (!address || !/^https?:$/.test(address.protocol) || address.search !== '' || address.hash !== '') {
    throw new Error(`DALEL_SITE: expected an address such as https://dalel.example/, got "${text}"`);
  }
  return address.href.endsWith('/') ? address.href : `${address.href}/`;
}

/**
 * How a published file names the site's other addresses: absolute where the site is known, else relative to the file.
 * linkFrom("snapshot/feed/ru/all.atom", null)("/ru?obs=x") → "../../../ru?obs=x".
 */
export function linkFrom(path: string, site: Site): (address: string) => string {
  const up = '../'.repeat(path.split('/').length - 1);
  return (address) => (site ?? up) + address.replace(/^\//, '');
}
