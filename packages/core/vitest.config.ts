import { reportTo } from '@callscope/build/vitest';
import { defineConfig } from 'vitest/config';

// What reads a clock must not care where the machine stands: those tests run once more in other zones.
const clockTests = [
  'src/time/**/*.test.ts',
  'src/heatmaps/**/*.test.ts',
  'src/legs/**/*.test.ts',
  'src/usage/**/*.test.ts',
  'src/messages/**/*.test.ts',
  'src/calls/rollUpDaily*.test.ts',
];

const otherHostZones = [
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Europe/London',
  'Pacific/Apia',
];

export default defineConfig({
  test: {
    ...reportTo('unit'),
    // A thousand runs of a property finish in a second or two, but not while another package builds.
    testTimeout: 60_000,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['test/verify/**'],
          setupFiles: ['test/setup.ts'],
          env: { TZ: 'UTC' },
        },
      },
      ...otherHostZones.map((zone) => ({
        test: {
          name: `unit-${zone.replace(/\W/g, '-').toLowerCase()}`,
          include: clockTests,
          setupFiles: ['test/setup.ts'],
          env: { TZ: zone, CALLSCOPE_PROPERTY_RUNS: '50' },
        },
      })),
    ],
  },
});
