import { defineConfig } from 'vitest/config';

// One plain project in one zone: a mutant that only another host zone could kill is a mutant no user meets.
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/input-errors.test.ts'],
    setupFiles: ['test/setup.ts'],
    env: { TZ: 'UTC' },
  },
});
