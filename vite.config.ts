import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicyPlugin } from './scripts/content-security-policy.ts';
import { snapshotPlugin } from './src/snapshot/vite-snapshot.ts';

export default defineConfig({
  plugins: [react(), snapshotPlugin(process.env['DALEL_SITE']), contentSecurityPolicyPlugin()],
  build: { target: 'es2023', manifest: true, sourcemap: false },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          setupFiles: ['scripts/property-tests.ts'],
          include: [
            'src/{model,extract,paper,ingest,snapshot,cli,query,view,words}/**/*.test.ts',
            'scripts/**/*.test.ts',
            'evaluation/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser-like',
          environment: 'jsdom',
          setupFiles: ['src/mocks/setup.ts'],
          testTimeout: 20_000,
          include: ['src/{ui,charts,pages}/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
});
