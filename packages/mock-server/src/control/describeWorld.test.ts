import { expect, it } from 'vitest';
import { organizationOf } from '../../test/organizationOf';
import { World } from '../world/World';
import { describeWorld } from './describeWorld';

it('counts a large agency by itself once its calls are drawn, and never among all', () => {
  const small = organizationOf('small', [{ startMs: 2000, durationSeconds: 30 }]);
  const large = organizationOf('large', [{ startMs: 1000, durationSeconds: 7 }, { startMs: 9000 }], true);
  const world = new World({ source: 'built-in', seed: 1, nowMs: 10_000, organizations: [large, small] });
  const all = {
    callCount: 1,
    durationSecondsTotal: 30,
    firstCall: '1970-01-01T00:00:02.000Z',
    lastCall: '1970-01-01T00:00:02.000Z',
  };
  expect(describeWorld(world)).toMatchObject({
    ...all,
    agencies: [
      { callCount: null, durationSecondsTotal: null },
      { callCount: 1, durationSecondsTotal: 30 },
    ],
  });
  expect([...world.calls({ agencyId: 'large' })]).toHaveLength(2);
  expect(describeWorld(world)).toMatchObject({
    ...all,
    agencies: [
      { callCount: 2, durationSecondsTotal: 7 },
      { callCount: 1, durationSecondsTotal: 30 },
    ],
  });
});
