import { describe, expect, it } from 'vitest';
import { Organization } from './Organization';
import { CallTable } from './tables/CallTable';
import type { StoredCall } from './tables/StoredCall';

const nothing = {
  contacts: [],
  batches: null,
  legs: null,
  messages: null,
  suggestions: null,
  plans: null,
  aiUsage: null,
  todos: null,
};

function organizationOf(id: string, calls: readonly Partial<StoredCall>[], isLarge = false): Organization {
  const table = new CallTable();
  for (const [serial, call] of calls.entries()) {
    table.push({
      serial,
      startMs: 0,
      agencyId: id,
      isConnected: false,
      isConversation: false,
      isQualified: false,
      isMeetingBooked: false,
      ...call,
    });
  }
  table.sortByStart();
  return new Organization({
    id,
    name: id,
    role: id,
    label: id,
    timeZone: null,
    ownerEmail: `owner@${id}.example`,
    campaigns: [],
    clients: [],
    agents: [],
    staff: [],
    phones: [],
    isLarge,
    drawRecords: () => ({ ...nothing, calls: table }),
  });
}

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
});
