import { describe, expect, it } from 'vitest';
import { CallTable, type StoredCall } from './CallTable';
import { World } from './World';

function worldOf(...calls: readonly Partial<StoredCall>[]): World {
  const table = new CallTable();
  for (const call of calls) {
    table.push({
      startMs: 0,
      agencyId: 'agency',
      isConnected: false,
      isConversation: false,
      isQualified: false,
      isMeetingBooked: false,
      ...call,
    });
  }
  return new World({
    source: 'built-in',
    seed: 1,
    nowMs: 0,
    timeZone: 'UTC',
    agencies: [],
    campaigns: [],
    clients: [],
    agents: [],
    calls: table,
  });
}

describe('World.calls', () => {
  it('takes the first millisecond of a range and leaves the last', () => {
    const world = worldOf({ startMs: 9 }, { startMs: 10 }, { startMs: 19 }, { startMs: 20 });
    const starts = [...world.calls({ startMs: 10, endMs: 20 })].map(({ startMs }) => startMs);
    expect(starts).toEqual([10, 19]);
  });

  it('gives all calls in their order without a filter', () => {
    const world = worldOf({ startMs: 3 }, { startMs: 1 }, { startMs: 2 });
    expect([...world.calls()].map(({ startMs }) => startMs)).toEqual([3, 1, 2]);
  });

  it('filters by what is named and not by null', () => {
    const world = worldOf(
      { startMs: 1, campaignId: 'a', clientId: 'x' },
      { startMs: 2, campaignId: 'a', clientId: 'y' },
      { startMs: 3, campaignId: null, clientId: 'x' },
      { startMs: 4, agencyId: 'other', campaignId: 'a', clientId: 'x' },
    );
    const starts = (filter: Parameters<World['calls']>[0]) =>
      [...world.calls(filter)].map(({ startMs }) => startMs);
    expect(starts({ agencyId: 'agency', campaignId: 'a' })).toEqual([1, 2]);
    expect(starts({ agencyId: 'agency', campaignId: null, clientId: 'x' })).toEqual([1, 3]);
    expect(starts({ campaignId: 'a', clientId: 'x' })).toEqual([1, 4]);
    expect(starts({ agencyId: 'agency', campaignId: 'unheard of' })).toEqual([]);
  });
});

describe('World.holds', () => {
  it('knows a measure that a single call holds, even as 0, and none that no call holds', () => {
    const world = worldOf({}, { durationSeconds: 0, status: 'completed' }, { smsSentCount: 0 });
    expect(world.holds('total_duration_seconds')).toBe(true);
    expect(world.holds('sms_sent')).toBe(true);
    expect(world.holds('emails_sent')).toBe(false);
    expect(world.holds('avg_talk_ratio')).toBe(false);
  });

  it('holds nothing without calls', () => {
    expect(worldOf().holds('total_duration_seconds')).toBe(false);
  });
});

describe('World.dailyStats', () => {
  it('is computed once', () => {
    const world = worldOf({ startMs: Date.UTC(2026, 1, 16, 23, 59, 59) }, { startMs: Date.UTC(2026, 1, 17) });
    expect(world.dailyStats().map(({ stat_date, total_calls }) => [stat_date, total_calls])).toEqual([
      ['2026-02-16', 1],
      ['2026-02-17', 1],
    ]);
    expect(world.dailyStats()).toBe(world.dailyStats());
  });
});
