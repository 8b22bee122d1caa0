import { describe, expect, it } from 'vitest';
import { createMockApi } from '../src/createMockApi';
import { createBuiltInWorld } from '../src/world/built-in/createBuiltInWorld';
import { ask, askVirsyn } from './ask';

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

describe('a built-in world whose days would begin before 1970', () => {
  it.each([
    ['1970-01-01T00:00:00Z', 0],
    ['1970-01-02T20:00:00Z', 1],
    ['1970-01-12T20:00:00Z', 3],
  ])('at %s has the days there are, and %d of the three calls', (now, threeCalls) => {
    const world = createBuiltInWorld({ seed: 1, now });
    const calls = [...world.calls()];
    expect(calls.filter(({ serial, startMs }) => serial < 0 || startMs < 0)).toEqual([]);
    const ofThree = world.organizations.find(({ role }) => role === 'three-calls');
    expect(calls.filter(({ agencyId }) => agencyId === ofThree?.id)).toHaveLength(threeCalls);
    for (const { isLarge, records } of world.organizations.filter((one) => !one.isLarge)) {
      expect(isLarge).toBe(false);
      for (const table of [records.legs, records.messages]) {
        for (let row = 0; row < (table?.length ?? 0); row += 1) {
          expect(table?.serial.at(row)).toBeGreaterThanOrEqual(0);
        }
      }
    }
  });

  it('is the whole of a world of so many days', () => {
    const whole = [...createBuiltInWorld({ seed: 1, now: '1970-01-12T20:00:00Z', days: 12 }).calls()];
    expect(whole.length).toBeGreaterThan(100);
    expect([...createBuiltInWorld({ seed: 1, now: '1970-01-12T20:00:00Z' }).calls()]).toEqual(whole);
  });

  it('is answered from as any other', async () => {
    const api = createMockApi({ now: '1970-01-12T20:00:00Z' });
    const series = await askVirsyn(api, 'dashboard-timeseries?period=90d&metrics=total_calls');
    // The members that the endpoint documents.
    const { data } = series as { data: readonly { readonly date: string }[] };
    expect(data[0]?.date).toMatch(/^1970-01-0[12]$/);
    const { status, text } = await ask(api, '/kaleyra/calls/dashboard/call-list?range=7d', {
      token: 'mock-kaleyra-main',
    });
    expect(status).toBe(200);
    const ids = [...text.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) expect(id).toMatch(uuid);
  });
});

it.each([-1, '1969-12-31T23:59:59Z'])('a world is refused whose now is %s', (now) => {
  expect(() => createBuiltInWorld({ seed: 1, now })).toThrow(
    expect.objectContaining({ code: 'invalid_option' }),
  );
});
