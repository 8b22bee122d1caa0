import { describe, expect, it } from 'vitest';
import { organizationOf } from '../../test/organizationOf';
import type { Organization } from './Organization';
import { World } from './World';

function worldOf(...organizations: readonly Organization[]): World {
  return new World({ source: 'built-in', seed: 1, nowMs: 0, organizations });
}

describe('World.calls', () => {
  it('takes the first millisecond of a range and leaves the last', () => {
    const world = worldOf(
      organizationOf('agency', [{ startMs: 9 }, { startMs: 10 }, { startMs: 19 }, { startMs: 20 }]),
    );
    const starts = [...world.calls({ startMs: 10, endMs: 20 })].map(({ startMs }) => startMs);
    expect(starts).toEqual([10, 19]);
  });

  it('gives all calls of an organization in the order of time without a filter', () => {
    const world = worldOf(
      organizationOf('one', [{ startMs: 3 }, { startMs: 1 }]),
      organizationOf('two', [{ startMs: 2 }]),
    );
    expect([...world.calls()].map(({ startMs }) => startMs)).toEqual([1, 3, 2]);
  });

  it('leaves a large organization alone unless it is named, also when somebody has asked for it', () => {
    const large = organizationOf('large', [{ startMs: 5 }], true);
    const world = worldOf(organizationOf('small', [{ startMs: 1 }]), large);
    expect([...world.calls()]).toHaveLength(1);
    expect(world.callCount).toBe(1);
    expect([...world.calls({ agencyId: 'large' })]).toHaveLength(1);
    expect(large.isDrawn).toBe(true);
    expect(world.callCount).toBe(1);
    expect([...world.calls()].map(({ startMs }) => startMs)).toEqual([1]);
  });

  it('filters by what is named and not by null', () => {
    const world = worldOf(
      organizationOf('agency', [
        { startMs: 1, campaignId: 'a', clientId: 'x' },
        { startMs: 2, campaignId: 'a', clientId: 'y' },
        { startMs: 3, campaignId: null, clientId: 'x' },
      ]),
      organizationOf('other', [{ startMs: 4, campaignId: 'a', clientId: 'x' }]),
    );
    const starts = (filter: Parameters<World['calls']>[0]) =>
      [...world.calls(filter)].map(({ startMs }) => startMs);
    expect(starts({ agencyId: 'agency', campaignId: 'a' })).toEqual([1, 2]);
    expect(starts({ agencyId: 'agency', campaignId: null, clientId: 'x' })).toEqual([1, 3]);
    expect(starts({ campaignId: 'a', clientId: 'x' })).toEqual([1, 4]);
    expect(starts({ agencyId: 'agency', campaignId: 'unheard of' })).toEqual([]);
  });
});
