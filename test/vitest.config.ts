import { reportTo } from '@callscope/build/vitest';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    ...reportTo('across'),
    // Journeys, packed tarballs and whole commands each want the machine to themselves.
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 120_000,
    exclude: ['**/node_modules/**', '**/*.verify.test.ts'],
  },
});
