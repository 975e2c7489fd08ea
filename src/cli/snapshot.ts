import { parseArgs } from 'node:util';
import { publishSnapshot } from '../snapshot/publish.ts';

export const summary = 'publish data/ as the snapshot that the dashboard reads';

export const help = `dalel snapshot [--data FOLDER] [--to FOLDER]

Reads records and reference facts, checks them and writes manifest.json and dalel-<hash>.json.
Equal input gives equal bytes. Defaults: --data data --to public/snapshot`;

/** `dalel snapshot [--data data] [--to public/snapshot]`: writes manifest and snapshot, prints what they hold. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string', default: 'data' },
      to: { type: 'string', default: 'public/snapshot' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const { manifest } = await publishSnapshot(values.data, values.to);
  console.log(
    `${values.to}/${manifest.file}: ${manifest.observations} figures from ${manifest.articles} articles, ${manifest.bytes} bytes`,
  );
  return 0;
}
