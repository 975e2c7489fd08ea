import { run as batch } from './batch.ts';
import { run as extraction } from './extract.ts';
import { run as growth } from './growth.ts';

// `npm run bench` measures all; `npm run bench -- batch` one of them. Nothing here is a test: machines differ, ratios tell.
const benches = { extraction, growth, batch } as const;
const [asked] = process.argv.slice(2);
if (asked !== undefined && !(asked in benches))
  throw new Error(`no bench "${asked}"; there are ${Object.keys(benches).join(', ')}`);
for (const [name, run] of Object.entries(benches)) if (asked === undefined || asked === name) await run();
