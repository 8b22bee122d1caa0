import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { ContractError } from '../src/errors/ContractError';
import type { Scope, Source } from '../src/source';
import { never } from './support/createFakeFetch';
import { answersOf } from './support/generated/generatedCases';
import { kaleyraCases } from './support/generated/kaleyraCases';
import { mend, writeJson } from './support/generated/writeJson';
import { createKaleyraTestClient } from './support/kaleyraTestClient';
import { keptAnswer } from './support/viewContext';

// A night of many runs is longer than the runner's own limit.
const timeout = 3_600_000;
const runs = { ...propertyRuns, numRuns: Math.ceil(propertyRuns.numRuns / 10) };

const { sources } = createKaleyraTestClient(never).client;
const sourcesOf: Readonly<Record<string, Readonly<Record<string, Source<unknown>>>>> = {
  'kaleyra overview': {
    kpis: sources.kpis,
    dailyVolume: sources.dailyVolume,
    statusBreakdown: sources.statusBreakdown,
  },
  'kaleyra agent-stats': { agents: sources.agents, agentRanking: sources.agentRanking },
  'kaleyra call-list': { callLog: sources.callLog({ index: 1, size: 8 }) },
};
const rows = kaleyraCases.flatMap((one) =>
  Object.entries(sourcesOf[one.title] ?? {}).map(([name, source]) => [name, source, one] as const),
);
const february = { preset: 'custom', start: '2026-02-01', end: '2026-02-28' } as const;
const moments = fc.option(fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2050, 0) }));

/** Whether all counts of an answer together are a number that can be said. */
function isCountable(answer: unknown): boolean {
  let sum = 0;
  JSON.stringify(answer, (_, value: unknown) => {
    if (typeof value === 'number') sum += value;
    return value;
  });
  return Number.isSafeInteger(sum);
}

/** What `select` makes of a parsed answer. */
function outcomeOf(source: Source<unknown>, scope: Scope, wire: unknown, asOfMs: number | null) {
  try {
    return source(scope).select?.(keptAnswer(scope, wire, asOfMs));
  } catch (error) {
    return error;
  }
}

it('knows the sources of every endpoint to read', () => {
  expect(rows.map(([name]) => name).sort()).toEqual(Object.keys(sources).sort());
});

describe.each(rows)('any answer of the schema', { timeout }, (name, source, one) => {
  it(`is a view of ${name} that says where it comes from, whenever it was given`, () => {
    fc.assert(
      fc.property(
        answersOf(one),
        fc.constantFrom<Scope['period']>(february, { preset: '7d' }, { preset: 'today' }),
        fc.constantFrom('2026-02-28T20:00:00Z', '2026-02-07T18:29:59Z', '1999-12-31T18:30:00Z'),
        moments,
        (answer, period, now, asOfMs) => {
          // Every schema is one of zod's own; the base type only does not say so.
          const wire = z.parse(one.schema as z.ZodMiniType, mend(answer));
          const view = outcomeOf(source, { period, timeZone: 'UTC', now }, wire, asOfMs);
          if (view instanceof ContractError && !isCountable(wire)) return;
          expect(view, writeJson(answer)).toMatchObject({ origin: { timeZone: 'Asia/Kolkata' } });
        },
      ),
      runs,
    );
  });
});
