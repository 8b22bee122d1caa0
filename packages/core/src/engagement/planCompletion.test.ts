import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import { Rational } from '@callscope/test-utils/rational';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planCompletion } from './planCompletion';

describe('planCompletion', () => {
  it('counts what is active and rates what has ended', () => {
    const plans = deepFreeze([
      { status: 'Completed', contactId: 'c9' },
      { status: 'COMPLETED' },
      { status: 'failed', contactId: 'c8' },
      { status: 'stopped', contactId: 'c7' },
      { status: 'PendingReview', contactId: 'c1' },
      { status: 'stand_by', contactId: 'c1' },
      { status: 'Executing', contactId: 'c2' },
      { status: 'awaiting-input', contactId: null },
      { status: 'Paused' },
      { status: 'never heard of', contactId: '' },
    ]);
    expect(planCompletion(plans)).toStrictEqual({
      activePlans: 6,
      contactsInActivePlans: 2,
      completionRatePercent: 50,
      totalPlans: 10,
    });
  });

  it('has a rate of 0 when nothing has ended, as Loquent sends it', () => {
    const nothing = { activePlans: 0, contactsInActivePlans: 0, completionRatePercent: 0, totalPlans: 0 };
    expect(planCompletion([])).toStrictEqual(nothing);
    expect(planCompletion([{ status: 'paused' }])).toStrictEqual({
      ...nothing,
      activePlans: 1,
      totalPlans: 1,
    });
  });

  it.each([['com_pleted'], ['-completed'], ['Completed']])('takes %s for completed', (status) => {
    expect(planCompletion([{ status }]).completionRatePercent).toBe(100);
  });

  it.each([['complete'], ['completed '], ['uncompleted']])('takes %s for active', (status) => {
    expect(planCompletion([{ status }]).activePlans).toBe(1);
  });

  it('refuses a plan without a status', () => {
    expect(() => planCompletion([{ status: 'failed' }, { status: '' }])).toThrow(
      'planCompletion requires plans[1].status to be a text that is not empty, got ""',
    );
  });

  it('agrees with exact fractions of the filtered list, in any order', () => {
    const plans = fc.record({
      status: fc.constantFrom('completed', 'failed', 'stopped', 'paused', 'executing'),
      contactId: fc.constantFrom('c1', 'c2', 'c3', null),
    });
    fc.assert(
      fc.property(fc.array(plans, { maxLength: 40 }), (list) => {
        const count = (...statuses: string[]) =>
          BigInt(list.filter(({ status }) => statuses.includes(status)).length);
        const ended = count('completed', 'failed', 'stopped');
        const result = planCompletion(deepFreeze(list));
        expect(result.completionRatePercent).toBe(
          ended === 0n ? 0 : new Rational(count('completed') * 100n, ended).roundHalfAwayFromZero(1),
        );
        expect(result.activePlans).toBe(Number(count('paused', 'executing')));
        expect(result.contactsInActivePlans).toBeLessThanOrEqual(Math.min(3, result.activePlans));
        expect(planCompletion([...list].reverse())).toEqual(result);
      }),
      propertyRuns,
    );
  });
});
