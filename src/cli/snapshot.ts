import { parseArgs } from 'node:util';
import { keepVersion, type KeptVersion } from '../snapshot/kept.ts';
import { publishSnapshot } from '../snapshot/publish.ts';
import { readSite, type Site } from '../snapshot/published/site.ts';
import { UsageError } from './usage.ts';

export const summary = 'publish data/ as the snapshot that the dashboard reads';

export const help = `dalel snapshot [--data FOLDER] [--to FOLDER] [--site ADDRESS] [--keep]

Reads records and reference facts, checks them and writes manifest.json, dalel-<hash>.json and, beside them, the same figures as
CSV, Parquet, NDJSON and JSON, their description, feeds, and a file for each figure. Equal input gives equal bytes.
Defaults: --data data --to public/snapshot

  --site ADDRESS  where the site will stand (https://dalel.example/), for feeds; DALEL_SITE says the same
  --keep          keep this version for good in data/snapshots: links to it will lead to the same figures in years`;

/** `dalel snapshot [--data data] [--to public/snapshot] [--site ADDRESS] [--keep]`: publishes, prints what was published. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string', default: 'data' },
      to: { type: 'string', default: 'public/snapshot' },
      site: { type: 'string' },
      keep: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const site = toSite(values.site ?? process.env['DALEL_SITE']);
  const published = await publishSnapshot(values.data, values.to, site);
  const { manifest } = published;
  console.log(
    `${values.to}/${manifest.file}: ${manifest.observations} figures from ${manifest.articles} articles, ${manifest.bytes} bytes; ${published.files.length} files beside it`,
  );
  if (values.keep) {
    const kept = await keepVersion(values.data, published, published.records);
    console.log(kept ? sayKept(kept) : `${manifest.version} is kept already: nothing has changed since`);
  }
  return 0;
}

function toSite(given: string | undefined): Site {
  try {
    return readSite(given);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function sayKept({ version, changes }: KeptVersion): string {
  if (!changes) return `${version} is kept, the first`;
  const { added, corrected, withdrawn, since } = changes;
  return `${version} is kept; since ${since}: ${added.length} added, ${corrected.length} corrected, ${withdrawn.length} withdrawn`;
}
