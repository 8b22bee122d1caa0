import { defineConfig } from 'vitest/config';

// One plain project in one zone: a mutant that only another host zone could kill is a mutant no user meets.
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/input-errors.test.ts'],
    testTimeout: 60_000,
    setupFiles: ['test/setup.ts'],
    // A mutant that forty runs of every property and all examples let live is looked at by a person.
    env: { TZ: 'UTC', CALLSCOPE_PROPERTY_RUNS: '40' },
  },
});
