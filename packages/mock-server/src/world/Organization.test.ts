import { describe, expect, it } from 'vitest';
import { organizationOf } from '../../test/organizationOf';

describe('Organization.holds', () => {
  it('knows a measure that a single call holds, even as 0, and none that no call holds', () => {
    const organization = organizationOf('agency', [
      {},
      { durationSeconds: 0, status: 'completed' },
      { smsSentCount: 0 },
    ]);
    expect(organization.holds('total_duration_seconds')).toBe(true);
    expect(organization.holds('sms_sent')).toBe(true);
    expect(organization.holds('emails_sent')).toBe(false);
    expect(organization.holds('avg_talk_ratio')).toBe(false);
  });

  it('holds nothing without calls', () => {
    expect(organizationOf('agency', []).holds('total_duration_seconds')).toBe(false);
  });
});

describe('Organization.dailyStats', () => {
  it('is computed once', () => {
    const organization = organizationOf('agency', [
      { startMs: Date.UTC(2026, 1, 17) },
      { startMs: Date.UTC(2026, 1, 16, 23, 59, 59) },
    ]);
    expect(organization.dailyStats().map(({ stat_date, total_calls }) => [stat_date, total_calls])).toEqual([
      ['2026-02-16', 1],
      ['2026-02-17', 1],
    ]);
    expect(organization.dailyStats()).toBe(organization.dailyStats());
  });

  it('of a moment is computed once, and again for another moment', () => {
    const startMs = Date.UTC(2026, 1, 16, 12, 30);
    const organization = organizationOf('agency', [{ startMs: startMs - 3_600_000 }, { startMs }]);
    const countAt = (nowMs: number) =>
      organization.dailyStats({ kind: 'lagging', nowMs }).map(({ total_calls }) => total_calls);
    expect(countAt(startMs)).toEqual([1]);
    expect(organization.dailyStats({ kind: 'lagging', nowMs: startMs })).toBe(
      organization.dailyStats({ kind: 'lagging', nowMs: startMs }),
    );
    expect(countAt(startMs + 6 * 3_600_000)).toEqual([2]);
    expect(organization.dailyStats().map(({ total_calls }) => total_calls)).toEqual([2]);
  });
});

describe('Organization.holdsAnalyses', () => {
  it.each([
    ['a list of objections, though it is empty', { objections: [] }, true],
    ['a list of buying signals', { buyingSignals: ['Asked about the price'] }, true],
    ['a count of objections and no list', { objectionCount: 2 }, false],
    ['neither', {}, false],
  ])('with %s', (_, call, holds) => {
    expect(organizationOf('agency', [{}, call]).holdsAnalyses()).toBe(holds);
  });
});
