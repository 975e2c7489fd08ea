import { onlineManager, queryOptions } from '@tanstack/react-query';
import type * as Parse from '../model/parse.ts';
import { toCollection, type Collection } from './collection.ts';

/** Why the figures could not be loaded; each has its own words and way out on screen. */
export type LoadFailure = 'offline' | 'not-found' | 'server' | 'cut-off' | 'wrong-schema';

/** The snapshot could not be loaded: which file, why, and for a wrong schema exactly what does not fit. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly kind: LoadFailure;
  /** Address of the file that failed, for "open the raw JSON". */
  readonly address: string;
  /** HTTP status, where the server answered. */
  readonly status: number | null;
  /** One line per problem: "dalel-….json: observations.3.value: expected a finite number". */
  readonly problems: readonly string[];

  constructor(kind: LoadFailure, address: string, status: number | null = null, problems: readonly string[] = []) {
    super([`${kind}: ${address}${status === null ? '' : ` (${status})`}`, ...problems].join('\n'));
    this.kind = kind;
    this.address = address;
    this.status = status;
    this.problems = problems;
  }
}

/** What `fetch` does, as far as loading needs it: a test gives its own. */
export type Fetch = (
  address: string,
  init?: { readonly signal?: AbortSignal; readonly cache?: RequestCache },
) => Promise<Response>;

/**
 * Loads manifest and snapshot from `base` ("/" or "/dalel/"), checks both once and builds the indexes.
 * Throws LoadError; an abort is passed on as it is.
 */
export async function loadCollection(base: string, fetcher: Fetch = fetch, signal?: AbortSignal): Promise<Collection> {
  // The check comes while the figures come: a page can be drawn before either.
  const address = `${base}snapshot/manifest.json`;
  const checks = answered(address, import('../model/parse.ts'));
  // Awaited below; a manifest that fails first is the failure to tell.
  checks.catch(() => undefined);
  // The manifest alone changes under its name; snapshots are named by their hash and may be kept.
  const unchecked = await loadJson(address, fetcher, signal, 'no-cache');
  const { parseManifest, parseSnapshot, DataError } = await checks;
  const manifest = checked(address, parseManifest, unchecked, DataError);
  const file = `${base}snapshot/${manifest.file}`;
  return toCollection(checked(file, parseSnapshot, await loadJson(file, fetcher, signal), DataError), manifest);
}

async function loadJson(
  address: string,
  fetcher: Fetch,
  signal?: AbortSignal,
  cache: RequestCache = 'default',
): Promise<unknown> {
  const response = await answered(address, fetcher(address, { ...(signal && { signal }), cache }));
  if (response.status === 404 || response.status === 410) throw new LoadError('not-found', address, response.status);
  if (!response.ok) throw new LoadError('server', address, response.status);
  const text = await answered(address, response.text(), 'cut-off');
  // A host that answers every unknown address with the app's own page: nothing is there.
  if (text.trimStart().startsWith('<')) throw new LoadError('not-found', address, response.status);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new LoadError('cut-off', address, response.status);
  }
}

async function answered<T>(address: string, promise: Promise<T>, failure: LoadFailure = 'offline'): Promise<T> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new LoadError(failure, address);
  }
}

function checked<T>(
  address: string,
  parse: (unknown: unknown, file: string) => T,
  unknown: unknown,
  DataError: typeof Parse.DataError,
): T {
  try {
    return parse(unknown, address.split('/').at(-1) ?? address);
  } catch (error) {
    if (error instanceof DataError) throw new LoadError('wrong-schema', address, null, error.message.split('\n'));
    throw error;
  }
}

// Trying again may bring back a lost connection, never a right schema.
const worthRetrying: readonly LoadFailure[] = ['offline', 'server', 'cut-off'];

/** The published figures for `useQuery(snapshotQuery)`: loaded once, kept for the visit. `data` is a Collection. */
export const snapshotQuery = queryOptions({
  queryKey: ['snapshot'],
  queryFn: ({ signal }) => loadCollection(import.meta.env.BASE_URL, fetch, signal),
  staleTime: Infinity,
  gcTime: Infinity,
  retry: (failures, error) =>
    failures < 1 && onlineManager.isOnline() && error instanceof LoadError && worthRetrying.includes(error.kind),
  // "always": without a network the query fails and says so, instead of waiting in silence.
  networkMode: 'always',
  refetchOnWindowFocus: false,
  // What failed loads by itself when the connection is back.
  refetchOnReconnect: ({ state }) => state.data === undefined,
  // Maps and typed arrays are not for comparing value by value.
  structuralSharing: false,
});
