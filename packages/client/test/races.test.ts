import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { everySystem } from './support/everySystem';
import { racePlans } from './support/race/RacePlan';
import { runRace } from './support/race/runRace';

const runs = Number(process.env.CALLSCOPE_RACE_RUNS ?? 500);

const unhandled: unknown[] = [];
const remember = (reason: unknown) => unhandled.push(reason);

beforeEach(() => {
  unhandled.length = 0;
  process.on('unhandledRejection', remember);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
  process.off('unhandledRejection', remember);
});

describe.each(everySystem)('T4: races of the client of $name', (system) => {
  it(
    `${runs} of them: no token and no figure for the wrong user, one renewal, one replay, and an end`,
    async () => {
      await fc.assert(
        fc.asyncProperty(racePlans, fc.scheduler(), async (plan, scheduler) => {
          expect(await runRace(system, plan, scheduler)).toEqual([]);
          expect(unhandled).toEqual([]);
        }),
        { numRuns: runs, seed: propertyRuns.seed },
      );
    },
    60_000 + 100 * runs,
  );
});
