import { reportTo } from '@callscope/build/vitest';
import { defineConfig } from 'vitest/config';

// What reads a clock must not care where the machine stands: those tests run once more in other zones.
const clockTests = ['src/time/**/*.test.ts', 'src/heatmaps/**/*.test.ts', 'src/calls/rollUpDaily.test.ts'];

export default defineConfig({
  test: {
    ...reportTo('unit'),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'test/*.test.ts'],
          setupFiles: ['test/setup.ts'],
          env: { TZ: 'UTC' },
        },
      },
      {
        test: {
          name: 'unit-kolkata',
          include: clockTests,
          setupFiles: ['test/setup.ts'],
          env: { TZ: 'Asia/Kolkata', CALLSCOPE_PROPERTY_RUNS: '50' },
        },
      },
      {
        test: {
          name: 'unit-new-york',
          include: clockTests,
          setupFiles: ['test/setup.ts'],
          env: { TZ: 'America/New_York', CALLSCOPE_PROPERTY_RUNS: '50' },
        },
      },
    ],
  },
});
