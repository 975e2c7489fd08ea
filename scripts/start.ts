/** `npm start`: builds the snapshot and the app, serves it, prints the address. */
import { build, preview } from 'vite';

await build({ logLevel: 'warn' });
const server = await preview({ preview: { port: Number(process.env['PORT'] ?? 4173), open: false } });
console.log(`Dalel: ${server.resolvedUrls?.local[0] ?? 'http://localhost:4173/'}  (Ctrl C ends it)`);
