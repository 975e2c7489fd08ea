import { describe, expect, it } from 'vitest';
import { loadCollection, LoadError, type Fetch } from './load.ts';
import { cardWith, observationWith, smallManifest } from './small-collection.ts';

const snapshot = {
  schema: 1,
  articles: [cardWith({ id: 'paper-1' })],
  observations: [observationWith({ id: 'paper-1.000001', article: 'paper-1' })],
  reference: { regions: [], parties: [], events: [], elections: [], outlets: [] },
};

const json = (value: unknown) => new Response(JSON.stringify(value));

/** A host that answers the manifest and the snapshot as told. */
const host =
  (manifest: () => Response | Promise<Response>, file: () => Response | Promise<Response>): Fetch =>
  async (address) =>
    address.endsWith('manifest.json') ? manifest() : file();

const failure = async (fetcher: Fetch) =>
  await loadCollection('/dalel/', fetcher).then(
    () => {
      throw new Error('expected loading to fail');
    },
    (error: unknown) => {
      if (error instanceof LoadError) return error;
      throw error;
    },
  );

describe('loading', () => {
  it('asks for the manifest below the base, then for the file it names, and indexes it', async () => {
    const asked: string[] = [];
    const collection = await loadCollection('/dalel/', async (address) => {
      asked.push(address);
      return address.endsWith('manifest.json') ? json(smallManifest) : json(snapshot);
    });
    expect(asked).toEqual(['/dalel/snapshot/manifest.json', '/dalel/snapshot/dalel-0123456789ab.json']);
    expect(collection.byId.get('paper-1.000001')?.subject).toBe('amanat');
    expect(collection.ofArticle.get('paper-1')).toHaveLength(1);
  });

  it('says "offline" when there is no network', async () => {
    const error = await failure(async () => {
      throw new TypeError('Failed to fetch');
    });
    expect(error).toMatchObject({ kind: 'offline', address: '/dalel/snapshot/manifest.json' });
  });

  it.each([
    [404, 'not-found'],
    [500, 'server'],
    [503, 'server'],
  ])('tells %d apart', async (status, kind) => {
    const error = await failure(
      host(
        () => json(smallManifest),
        () => new Response('', { status }),
      ),
    );
    expect(error).toMatchObject({ kind, status, address: '/dalel/snapshot/dalel-0123456789ab.json' });
  });

  it('knows a host that answers every address with a page', async () => {
    const page = () => new Response('<!doctype html><title>Dalel</title>');
    expect(await failure(host(page, page))).toMatchObject({ kind: 'not-found' });
  });

  it('says that a file broke off', async () => {
    const half = JSON.stringify(snapshot).slice(0, 200);
    expect(
      await failure(
        host(
          () => json(smallManifest),
          () => new Response(half),
        ),
      ),
    ).toMatchObject({ kind: 'cut-off' });
  });

  it('says exactly what does not fit', async () => {
    const wrong = { ...snapshot, observations: [{ ...snapshot.observations[0], quantity: { value: '12' } }] };
    const error = await failure(
      host(
        () => json(smallManifest),
        () => json(wrong),
      ),
    );
    expect(error.kind).toBe('wrong-schema');
    expect(error.problems.join('\n')).toContain('observations.0.quantity.value');
  });

  it('passes an abort on as it is: leaving a page is no failure', async () => {
    const aborted = loadCollection('/', async () => {
      throw new DOMException('left', 'AbortError');
    });
    await expect(aborted).rejects.toMatchObject({ name: 'AbortError' });
  });
});
