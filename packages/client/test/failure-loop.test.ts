import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { everySystem } from './support/everySystem';
import { createFault, type Fault, type FaultPlace, faultPlaces } from './support/failures/createFault';
import { runScenario } from './support/failures/runScenario';

const unhandled: unknown[] = [];
const remember = (reason: unknown) => unhandled.push(reason);

beforeEach(() => {
  unhandled.length = 0;
  process.on('unhandledRejection', remember);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  process.off('unhandledRejection', remember);
});

/** Randomness and timers that reach the fault when it is the client that uses them, and not the query cache. */
function surround(fault: Fault) {
  const fakeTimeout = globalThis.setTimeout;
  vi.stubGlobal('crypto', {
    randomUUID: () => {
      fault.reach('random');
      return '00000000-0000-4000-8000-000000000000';
    },
  });
  vi.stubGlobal('setTimeout', (run: () => void, ms: number) => {
    const [, , caller = ''] = new Error().stack?.split('\n') ?? [];
    if (caller.includes('/client/src/')) fault.reach('timer');
    return fakeTimeout(run, ms);
  });
}

/** Makes the first, the second, … thing of a kind fail, until a run goes by without it. */
async function failEach(place: FaultPlace, run: (fault: Fault) => Promise<readonly string[]>) {
  for (let nth = 1; ; nth += 1) {
    const fault = createFault(place, nth);
    surround(fault);
    const problems = await run(fault);
    vi.unstubAllGlobals();
    expect({ nth, problems, unhandled }).toEqual({ nth, problems: [], unhandled: [] });
    if (!fault.isReached()) return nth - 1;
  }
}

// How many there are at least: a scenario that stops reaching a place would prove nothing.
const leastFaults: Readonly<Record<FaultPlace, number>> = {
  fetch: 16,
  chunk: 40,
  token: 3,
  listener: 6,
  signal: 8,
  random: 1,
  timer: 16,
};

describe.each(everySystem)('the n-th thing fails for the client of $name', (system) => {
  it.each(faultPlaces)(
    '%s: it ends in a ClientError, works again and holds on to nothing',
    async (place) => {
      const count = await failEach(place, (fault) => runScenario(system, fault));
      expect(count).toBeGreaterThanOrEqual(leastFaults[place]);
    },
    60_000,
  );
});
