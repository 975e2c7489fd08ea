import { queryOptions } from '@tanstack/react-query';
import * as z from 'zod/mini';
import type { Fetch } from './load.ts';

/** One version in changes.json, by the counts that a page shows. */
export interface PublishedVersion {
  readonly version: string;
  readonly file: string;
  readonly observations: number;
  /** Null for the first. */
  readonly changes: { readonly added: number; readonly corrected: number; readonly withdrawn: number } | null;
}

/** What stands beside the snapshot: how large each file is, and all versions, the newest first. */
export interface PublishedFiles {
  /** Bytes by file name. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly versions: readonly PublishedVersion[];
}

const packageSchema = z.object({ resources: z.array(z.object({ path: z.string(), bytes: z.number() })) });
const list = z.array(z.unknown());
const changesSchema = z.object({
  versions: z.array(
    z.object({
      version: z.string(),
      file: z.string(),
      observations: z.number(),
      changes: z.nullable(z.object({ added: list, corrected: list, withdrawn: list })),
    }),
  ),
});

/** Reads datapackage.json and changes.json below `base` ("/"). Throws what fetching, JSON or the check of their shape throws. */
export async function loadPublished(
  base: string,
  fetcher: Fetch = fetch,
  signal?: AbortSignal,
): Promise<PublishedFiles> {
  const read = async (name: string): Promise<unknown> => {
    const response = await fetcher(`${base}snapshot/${name}`, { cache: 'no-cache', ...(signal && { signal }) });
    return await response.json();
  };
  const [described, changed] = await Promise.all([read('datapackage.json'), read('changes.json')]);
  const { resources } = z.parse(packageSchema, described);
  const { versions } = z.parse(changesSchema, changed);
  return {
    sizes: new Map(resources.map(({ path, bytes }) => [path, bytes])),
    versions: versions.map(({ changes, ...version }) => ({
      ...version,
      changes: changes && {
        added: changes.added.length,
        corrected: changes.corrected.length,
        withdrawn: changes.withdrawn.length,
      },
    })),
  };
}

/** Sizes and versions for `useQuery(publishedQuery)`. */
export const publishedQuery = queryOptions({
  queryKey: ['published'],
  queryFn: ({ signal }) => loadPublished(import.meta.env.BASE_URL, fetch, signal),
  staleTime: Infinity,
  retry: 1,
  networkMode: 'always',
  refetchOnWindowFocus: false,
  // A map is not for comparing value by value.
  structuralSharing: false,
});
