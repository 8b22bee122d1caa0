import { InputError } from '@callscope/core';
import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { ViewContext } from '../../../src/views/ViewContext';
import { missingFormulas } from '../missingFormulas';
import { viewContext } from '../viewContext';
import type { GeneratedCase } from './GeneratedCase';
import { answersOf } from './generatedCases';
import { mend } from './writeJson';

/** What an answer of a case is, its schema says: each case is given the views of its own wire type. */
export type ToView = (wire: never, context: ViewContext) => Parameters<typeof missingFormulas>[0];

const runs = { ...propertyRuns, numRuns: Math.ceil(propertyRuns.numRuns / 5) };
const isNonsense = (value: number) => !Number.isFinite(value) || Object.is(value, -0);
// A thousand of them pass 2^53, where no sum of counts is exact.
const isHuge = (value: number) => value > 2 ** 43;
const momentsMs = { min: Date.UTC(2026, 0, 20), max: Date.UTC(2026, 2, 10) };

/** Clocks around February 2026, which the answers are of, and zones of readers. */
export const anyClocks = {
  nowMs: fc.integer(momentsMs),
  asOfMs: fc.option(fc.integer(momentsMs)),
  timeZone: fc.constantFrom('UTC', 'Asia/Kolkata', 'America/New_York', 'Pacific/Chatham'),
};

/**
 * Holds that any answer of a case ends in a view that is plain data and explains every figure, but for answers with
 * numbers that cannot be added.
 */
export function expectViewsOf(
  one: GeneratedCase,
  toView: ToView,
  contexts: fc.Arbitrary<Partial<ViewContext>>,
): void {
  let views = 0;
  fc.assert(
    fc.property(answersOf(one), contexts, (answer, context) => {
      // A case of the schema of this view.
      const wire = deepFreeze(mend(answer)) as never;
      try {
        const view = toView(wire, viewContext(context));
        views += 1;
        expect(missingFormulas(view)).toEqual([]);
        expect(holds(view, isNonsense)).toBe(false);
        expect(JSON.parse(JSON.stringify(view))).toEqual(view);
      } catch (error) {
        if (!(error instanceof InputError) || !holds(wire, isHuge)) throw error;
      }
    }),
    runs,
  );
  expect(views).toBeGreaterThan(runs.numRuns / 4);
}

/** Whether a value holds a number that passes a test. */
function holds(value: unknown, isMeant: (number: number) => boolean): boolean {
  if (typeof value === 'number') return isMeant(value);
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).some((member) => holds(member, isMeant))
  );
}
