import { funnelStages } from '@callscope/core';
import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { describe, expect, it } from 'vitest';
import { funnelFixture } from '../funnelFixture';
import { funnelModel } from './funnelModel';

const model = (counts?: readonly number[]) => funnelModel(deepFreeze(funnelFixture(counts)));
const fills = (counts: readonly number[]) => model(counts).map(({ fillPercent }) => fillPercent);

describe('funnelModel', () => {
  it('draws each stage as its share of the first', () => {
    expect(fills([150, 75, 30, 15, 3])).toEqual([100, 50, 20, 10, 2]);
  });

  it('keeps the percentages as they were sent', () => {
    expect(model().map(({ share }) => share.percent)).toEqual([100, 73.3, 56.7, 16.7, 8]);
    expect(model().map(({ next }) => next?.share.percent)).toEqual([73.3, 77.3, 29.4, 48, undefined]);
  });

  it('ends a bar at the edge when a stage exceeds the first, and leaves its share alone', () => {
    const [, connected] = model([100, 130, 85, 25, 12]);
    expect(connected?.fillPercent).toBe(100);
    expect(connected?.share.percent).toBe(130);
  });

  it('draws a stage of zero as nothing and a stage of one as something', () => {
    const [, , , qualified, meetings] = fills([1_000_000, 500, 10, 1, 0]);
    expect(qualified).toBe(0.6);
    expect(meetings).toBe(0);
  });

  it('measures against the largest stage when the first is zero', () => {
    expect(fills([0, 20, 10, 0, 0])).toEqual([0, 100, 50, 0, 0]);
    expect(model([0, 20, 10, 0, 0])[1]?.share.percent).toBeNull();
  });

  it('knows which percentages are what they read', () => {
    const shares = model([1000, 1000, 999, 1, 0]).map(({ share }) => share.isExact);
    expect(shares).toEqual([true, true, false, false, true]);
  });

  it('takes names by id from the catalogue, and only its own', () => {
    const named = funnelModel(funnelFixture(), { connected: 'Erreicht' });
    expect(named.map(({ label }) => label)).toEqual([
      'Calls',
      'Erreicht',
      'Conversations',
      'Qualified',
      'Meetings',
    ]);
    expect(named[0]?.next?.label).toBe('Erreicht');
    const odd = funnelStages([{ id: 'constructor', label: 'Calls', count: 5 }]);
    expect(funnelModel(odd, {})[0]?.label).toBe('Calls');
  });
});
