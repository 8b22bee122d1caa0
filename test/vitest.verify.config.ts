import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['**/*.verify.test.ts'],
    fileParallelism: false,
    testTimeout: 3_600_000,
    hookTimeout: 120_000,
  },
});
