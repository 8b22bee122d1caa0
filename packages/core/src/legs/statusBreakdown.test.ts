import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statusBreakdown } from './statusBreakdown';

describe('statusBreakdown', () => {
  it('P7 counts the statuses of 2088 legs', () => {
    const counts = { NOANSWER: 1233, ANSWER: 313, CANCEL: 190, BUSY: 138, FAILED: 88, CONGESTION: 126 };
    const legs = Object.entries(counts).flatMap(([status, count]) =>
      Array.from({ length: count }, () => ({ status })),
    );
    expect(statusBreakdown(deepFreeze(legs.reverse()))).toEqual([
      { status: 'NOANSWER', count: 1233 },
      { status: 'ANSWER', count: 313 },
      { status: 'CANCEL', count: 190 },
      { status: 'BUSY', count: 138 },
      { status: 'CONGESTION', count: 126 },
      { status: 'FAILED', count: 88 },
    ]);
  });

  it('breaks ties by code unit and keeps spellings apart', () => {
    const legs = ['b', 'a', 'B', 'ANSWERED-B', 'ANSWERED-A', 'ANSWER'].map((status) => ({ status }));
    expect(statusBreakdown(legs).map(({ status }) => status)).toEqual([
      'ANSWER',
      'ANSWERED-A',
      'ANSWERED-B',
      'B',
      'a',
      'b',
    ]);
  });

  it('gives no rows for no legs', () => {
    expect(statusBreakdown([])).toEqual([]);
  });

  it('refuses a leg without a status, naming which', () => {
    expect(() => statusBreakdown([{ status: 'BUSY' }, { status: 'BUSY' }, { status: '' }])).toThrow(
      'statusBreakdown requires legs[2].status to be a text that is not empty, got ""',
    );
  });

  it('loses no leg, names each status once, and does not care for the order of the legs', () => {
    const log = fc.array(fc.constantFrom('a', 'b', 'c', 'd', '__proto__'), { maxLength: 30 });
    const shuffled = log.chain((statuses) =>
      fc.tuple(fc.constant(statuses), fc.shuffledSubarray(statuses, { minLength: statuses.length })),
    );
    fc.assert(
      fc.property(shuffled, ([statuses, others]) => {
        const rows = statusBreakdown(statuses.map((status) => ({ status })));
        expect(rows).toEqual(statusBreakdown(others.map((status) => ({ status }))));
        expect(rows.reduce((total, { count }) => total + count, 0)).toBe(statuses.length);
        expect(rows.map(({ status }) => status).sort()).toEqual([...new Set(statuses)].sort());
        for (const { status, count } of rows) {
          expect(count).toBe(statuses.filter((one) => one === status).length);
        }
      }),
      propertyRuns,
    );
  });
});
