import { indicatorIds } from '../../model/indicators.ts';
import { languages } from '../../model/observation.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { defaultView, writeView, type Page, type PlainPage } from '../../view/view.ts';
import { escapeXml } from './feeds.ts';

// Pages that stand by themselves; a page that is only being planned has no place in a map.
const plainPages: readonly PlainPage[] = [
  'overview',
  'indicators',
  'mandates',
  'map',
  'articles',
  'contradictions',
  'method',
  'data',
  'try',
];

/** Every page of the site, without its language: the plain ones, and one for each indicator, region, party and article that says something. */
export function pagesOf({ articles, observations, reference }: Snapshot): readonly Page[] {
  const used = new Set<string>(observations.flatMap(({ indicator, subject }) => [indicator, subject]));
  return [
    ...plainPages.map((name) => ({ name })),
    ...indicatorIds.filter((id) => used.has(id)).map((id) => ({ name: 'indicator' as const, id })),
    ...reference.regions.map(({ id }) => ({ name: 'region' as const, id })),
    ...reference.parties.filter(({ id }) => used.has(id)).map(({ id }) => ({ name: 'party' as const, id })),
    ...articles.map(({ id }) => ({ name: 'article' as const, id })),
  ];
}

/** The site map: each page in each language, with its address in the others. `site` ends with "/". */
export function toSiteMap(snapshot: Snapshot, site: string): string {
  const urls = pagesOf(snapshot).flatMap((page) => {
    const addresses = languages.map((lang) => {
      const address = writeView({ ...defaultView(lang), page });
      return { lang, address: escapeXml(`${site}${address.slice(1)}`) };
    });
    const others = addresses.map(
      ({ lang, address }) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${address}"/>`,
    );
    return addresses.map(({ address }) => `<url><loc>${address}</loc>${others.join('')}</url>`);
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}

/** What tells a search engine where the site map is. */
export function toRobots(site: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${site}sitemap.xml\n`;
}
