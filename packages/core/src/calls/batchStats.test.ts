import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BatchCall, batchStats } from './batchStats';

const states = ['completed', 'failed', 'pending', 'in_progress'] as const;
const calls = (batchId: string, ...list: readonly BatchCall['state'][]) =>
  list.map((state) => ({ batchId, state }));

describe('batchStats', () => {
  it('counts each state and what is over of all', () => {
    const batch = calls(
      'b',
      'completed',
      'completed',
      'failed',
      'pending',
      'in_progress',
      'pending',
      'pending',
    );
    expect(batchStats(deepFreeze([...batch, ...calls('a', 'pending')]))).toEqual([
      {
        batch_id: 'a',
        total_calls: 1,
        completed_count: 0,
        failed_count: 0,
        pending_count: 1,
        in_progress_count: 0,
        progress_pct: 0,
      },
      {
        batch_id: 'b',
        total_calls: 7,
        completed_count: 2,
        failed_count: 1,
        pending_count: 3,
        in_progress_count: 1,
        progress_pct: 43,
      },
    ]);
  });

  it('gives no batches for no calls', () => {
    expect(batchStats([])).toEqual([]);
  });

  it('refuses a call of no batch and a state of another name', () => {
    expect(() => batchStats([...calls('a', 'failed'), ...calls('', 'failed')])).toThrow(
      'batchStats requires calls[1].batchId to be a text that is not empty, got ""',
    );
    const state: BatchCall['state'] = JSON.parse('"paused"');
    expect(() => batchStats(calls('a', state))).toThrow(
      'batchStats requires calls[0].state to be one of completed, failed, pending, in_progress, got "paused"',
    );
  });

  it('counts what filtering counts, in any order', () => {
    const call = fc.record({ batchId: fc.constantFrom('a', 'b', 'B'), state: fc.constantFrom(...states) });
    fc.assert(
      fc.property(fc.array(call), (list) => {
        const of = (batchId: string, ...some: readonly string[]) =>
          list.filter((one) => one.batchId === batchId && some.includes(one.state)).length;
        const expected = ['B', 'a', 'b']
          .filter((id) => of(id, ...states) > 0)
          .map((id) => ({
            batch_id: id,
            total_calls: of(id, ...states),
            completed_count: of(id, 'completed'),
            failed_count: of(id, 'failed'),
            pending_count: of(id, 'pending'),
            in_progress_count: of(id, 'in_progress'),
            progress_pct: Math.round((100 * of(id, 'completed', 'failed')) / of(id, ...states)),
          }));
        expect(batchStats([...list].reverse())).toEqual(expected);
      }),
      propertyRuns,
    );
  });
});
