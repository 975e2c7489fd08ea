import { join } from 'node:path';
import type { Plugin } from 'vite';
import { publishSnapshot } from './publish.ts';

/** Vite publishes the snapshot before it serves or builds, and again when a record changes while it serves. */
export function snapshotPlugin(): Plugin {
  let root = '.';
  const publish = () => publishSnapshot(join(root, 'data'), join(root, 'public', 'snapshot'));
  return {
    name: 'dalel-snapshot',
    apply: (_, { isPreview, mode }) => !isPreview && mode !== 'test',
    configResolved(config) {
      root = config.root;
    },
    async buildStart() {
      await publish();
    },
    configureServer(server) {
      server.watcher.add(join(root, 'data'));
      server.watcher.on('change', (path) => {
        if (!path.startsWith(join(root, 'data'))) return;
        publish().then(
          () => server.ws.send({ type: 'full-reload' }),
          (error: unknown) => server.config.logger.error(String(error)),
        );
      });
    },
  };
}
