import { reportTo } from '@callscope/build/vitest';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    ...reportTo('mock-server'),
    name: 'mock-server',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // Imports of large files share two cores with the other packages' suites.
    testTimeout: 30_000,
    setupFiles: ['./test/setup.ts'],
  },
});
