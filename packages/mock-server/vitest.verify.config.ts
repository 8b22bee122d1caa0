import { reportTo } from '@callscope/build/vitest';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    ...reportTo('verify'),
    name: 'mock-server-verify',
    include: ['test/verify/*.verify.test.ts'],
    setupFiles: ['./test/setup.ts'],
    testTimeout: 0,
  },
});
