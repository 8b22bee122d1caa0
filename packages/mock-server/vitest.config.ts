import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, reportTo } from '@callscope/build/vitest';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    ...reportTo('mock-server'),
    projects: [
      {
        test: {
          name: 'mock-server',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts', '**/*.verify.test.ts'],
          setupFiles: ['./test/setup.ts'],
          // Imports of large files share two cores with the other packages' suites.
          testTimeout: 30_000,
        },
      },
      {
        // MSW ships the worker file that a page has to serve.
        publicDir: dirname(fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js'))),
        optimizeDeps: { include: ['msw', 'msw/browser', '@callscope/core'] },
        test: {
          name: 'mock-server-browser',
          include: ['test/**/*.browser.test.ts'],
          setupFiles: ['./test/setup.ts'],
          testTimeout: 30_000,
          browser: chromium,
        },
      },
    ],
  },
});
