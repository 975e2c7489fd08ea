import { delay, http, HttpResponse, type HttpHandler } from 'msw';
import { inventedManifest, inventedSnapshot } from './snapshot.ts';

const manifestAt = '*/snapshot/manifest.json';
const snapshotAt = `*/snapshot/${inventedManifest.file}`;
const manifest = http.get(manifestAt, () => HttpResponse.json(inventedManifest));

const { version, file, observations } = inventedManifest;

/** What the server answers when all is well: the invented snapshot, and what is published beside it. */
export const handlers: readonly HttpHandler[] = [
  manifest,
  http.get('*/snapshot/datapackage.json', () =>
    HttpResponse.json({ resources: [{ name: 'dalel', path: 'dalel.csv', bytes: 75_200 }] }),
  ),
  http.get('*/snapshot/changes.json', () =>
    HttpResponse.json({
      schema: 1,
      versions: [
        {
          version,
          file,
          observations,
          changes: { since: 'bbbbbbbbbbbb', added: ['a', 'b'], corrected: [], withdrawn: [{ id: 'c', reason: null }] },
        },
        { version: 'bbbbbbbbbbbb', file: 'dalel-bbbbbbbbbbbb.json', observations: 3, changes: null },
      ],
    }),
  ),
  http.get(snapshotAt, () => HttpResponse.json(inventedSnapshot)),
];

/** The ways in which loading goes wrong, each as handlers that take the place of the good ones. */
export const troubles = {
  slow: [
    http.get(manifestAt, async () => {
      await delay(1200);
      return HttpResponse.json(inventedManifest);
    }),
  ],
  notFound: [http.get(manifestAt, () => new HttpResponse('no such file', { status: 404 }))],
  server: [http.get(snapshotAt, () => new HttpResponse('oh', { status: 500 }))],
  cutOff: [
    http.get(snapshotAt, () => {
      const text = JSON.stringify(inventedSnapshot);
      return new HttpResponse(text.slice(0, text.length / 2), { headers: { 'content-type': 'application/json' } });
    }),
  ],
  wrongSchema: [
    http.get(snapshotAt, () =>
      HttpResponse.json({ ...inventedSnapshot, articles: [{ ...inventedSnapshot.articles[0], outlet: 7 }] }),
    ),
  ],
  notPublished: [http.get('*/snapshot/changes.json', () => new HttpResponse('<!doctype html>', { status: 404 }))],
  offline: [http.get(manifestAt, () => HttpResponse.error())],
} as const satisfies Readonly<Record<string, readonly HttpHandler[]>>;
