import { join } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { languages } from '../model/observation.ts';
import { feedPath } from '../model/published.ts';
import { publishSnapshot, type Published } from './publish.ts';
import { toDataset } from './published/describe.ts';
import { toRobots, toSiteMap } from './published/site-map.ts';
import { readSite, type Site } from './published/site.ts';

/**
 * Vite publishes the snapshot before it serves or builds, and again when a record changes while it serves. The page's head tells
 * search engines and feed readers of it. `address` is where the site will stand (DALEL_SITE): without it there is no site map.
 */
export function snapshotPlugin(address?: string): Plugin {
  let root = '.';
  let base = '/';
  let published: Published | undefined;
  const site = readSite(address);
  let last: Promise<unknown> = Promise.resolve();
  let waiting: Promise<void> | undefined;
  // One after the other, and many records that change at once are one change: no two may write over each other.
  const publish = () => {
    waiting ??= last.then(async () => {
      waiting = undefined;
      published = await publishSnapshot(join(root, 'data'), join(root, 'public', 'snapshot'), site);
    });
    last = waiting.catch(() => undefined);
    return waiting;
  };
  return {
    name: 'dalel-snapshot',
    apply: (_, { isPreview, mode }) => !isPreview && mode !== 'test',
    configResolved(config) {
      root = config.root;
      base = config.base;
      if (site === null && config.command === 'build') {
        config.logger.info(
          'DALEL_SITE is not set: no sitemap.xml, and feeds and data name pages by relative addresses',
        );
      }
    },
    async buildStart() {
      await publish();
    },
    transformIndexHtml: () => (published ? headTags(published, site, base) : []),
    generateBundle() {
      if (!published || site === null) return;
      this.emitFile({ type: 'asset', fileName: 'sitemap.xml', source: toSiteMap(published.snapshot, site) });
      this.emitFile({ type: 'asset', fileName: 'robots.txt', source: toRobots(site) });
    },
    configureServer(server) {
      server.watcher.add(join(root, 'data'));
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(join(root, 'data'))) return;
        publish().then(
          () => server.ws.send({ type: 'full-reload' }),
          (error: unknown) => server.config.logger.error(String(error)),
        );
      });
    },
  };
}

function headTags(published: Published, site: Site, base: string): HtmlTagDescriptor[] {
  const dataset = JSON.stringify(toDataset(published, published.tables, site, base));
  return [
    // A block of data is not run, so the security policy lets it stand; "<" could end it too early.
    {
      tag: 'script',
      attrs: { type: 'application/ld+json' },
      children: dataset.replaceAll('<', '\\u003c'),
      injectTo: 'head',
    },
    ...languages.map((lang): HtmlTagDescriptor => ({
      tag: 'link',
      attrs: {
        rel: 'alternate',
        type: 'application/atom+xml',
        hreflang: lang,
        title: `Dalel (${lang})`,
        href: `${base}snapshot/${feedPath({ kind: 'all' }, lang, 'atom')}`,
      },
      injectTo: 'head',
    })),
  ];
}
