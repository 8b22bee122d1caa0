import { isDeepStrictEqual } from 'node:util';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askWith } from './support/generated/askWith';
import { toMembers } from './support/generated/ContractTable';
import { findExpectedDrift } from './support/generated/findExpectedDrift';
import { answersOf, generatedCases } from './support/generated/generatedCases';
import { mend, writeJson } from './support/generated/writeJson';

// A night of many runs is longer than the runner's own limit.
const timeout = 3_600_000;
const runs = { ...propertyRuns, numRuns: Math.ceil(propertyRuns.numRuns / 25) };

describe('any answer that fits its schema', { timeout }, () => {
  it.each(generatedCases)(
    '%s is given as it was sent, and its drift told by name alone',
    async (title, one) => {
      const [system, ...words] = title.split(' ');
      const endpoint = words[0];
      const members = toMembers(one.table);
      await fc.assert(
        fc.asyncProperty(answersOf(one), async (answer) => {
          const { result, drift } = await askWith(one, writeJson(answer));
          const sent = mend(answer);
          const seen = { answer: one.toSeen ? one.toSeen(sent) : sent };
          // Not by the matcher, which takes a member called `constructor` for the class of its object.
          if (!isDeepStrictEqual(result, seen)) throw new Error(`got ${JSON.stringify(result)}`);
          const told = drift.map((event) => {
            const { path, kind, ...others } = Object(event);
            expect(others).toEqual({ system, endpoint });
            return `${kind} ${path}`;
          });
          expect(told.sort()).toEqual([...findExpectedDrift(sent, members)].sort());
        }),
        runs,
      );
    },
  );
});
