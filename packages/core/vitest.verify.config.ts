import { reportTo } from '@callscope/build/vitest';
import { defineConfig } from 'vitest/config';

const hostZones = [
  'UTC',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Apia',
  'Europe/London',
  'Australia/Lord_Howe',
];

export default defineConfig({
  test: {
    ...reportTo('verify'),
    projects: [
      {
        test: {
          name: 'verify',
          // With CALLSCOPE_PROPERTY_RUNS every property of the unit tests runs that many times.
          include: ['test/verify/*.verify.test.ts', 'src/**/*.test.ts'],
          setupFiles: ['test/setup.ts'],
          env: { TZ: 'UTC' },
          testTimeout: 0,
        },
      },
      ...hostZones.slice(1).map((zone) => ({
        test: {
          name: `verify-${zone.replace(/\W/g, '-').toLowerCase()}`,
          include: ['src/**/*.test.ts'],
          setupFiles: ['test/setup.ts'],
          env: { TZ: zone, CALLSCOPE_PROPERTY_RUNS: '100' },
          testTimeout: 0,
        },
      })),
    ],
  },
});
