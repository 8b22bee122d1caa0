import { describe, expect, it } from 'vitest';
import { sharedMembers } from '../../../test/sharedMembers';
import { CallTable } from './CallTable';
import type { StoredCall } from './StoredCall';

const full: Required<StoredCall> = {
  startMs: 1_771_254_000_123,
  serial: 20_500_00012,
  phoneId: 'phone',
  contactIndex: 7,
  batchId: 'batch',
  medium: 'web',
  analyzedAtMs: 1_771_254_100_456,
  hasRecording: false,
  objections: [
    { text: 'price', isHandled: true },
    { text: 'timing', isHandled: false },
  ],
  buyingSignals: [],
  agencyId: 'agency',
  campaignId: 'campaign',
  clientId: 'client',
  agentId: 'agent',
  durationSeconds: 2_147_483_647,
  direction: 'inbound',
  status: 'completed',
  disposition: 'appointment_booked',
  isConnected: true,
  isConversation: true,
  isQualified: true,
  isMeetingBooked: true,
  sentiment: 'negative',
  talkRatio: 0.4321,
  listenRatio: 0,
  scriptAdherence: 1,
  interruptionCount: 32_767,
  objectionCount: 2,
  objectionHandledCount: 1,
  buyingSignalCount: 3,
  isIssueResolved: true,
  isEscalated: false,
  emailSentCount: 1,
  smsSentCount: 0,
};

const bare: StoredCall = {
  startMs: 0,
  serial: 0,
  isConnected: false,
  isConversation: false,
  isQualified: false,
  isMeetingBooked: false,
};

describe('CallTable', () => {
  it('gives back what was put in', () => {
    const table = new CallTable();
    table.push(full);
    expect(table.at(0)).toEqual(full);
  });

  it('gives null for what was left out', () => {
    const table = new CallTable();
    table.push(bare);
    const nulls = Object.fromEntries(Object.keys(full).map((name) => [name, null]));
    expect(table.at(0)).toEqual({ ...nulls, ...bare });
  });

  it('keeps its rows while it grows', () => {
    const table = new CallTable();
    for (let row = 0; row < 5000; row += 1)
      table.push({ ...bare, startMs: row, agentId: `agent ${row % 7}` });
    expect(table.length).toBe(5000);
    expect(table.at(0)).toMatchObject({ startMs: 0, agentId: 'agent 0' });
    expect(table.at(4999)).toMatchObject({ startMs: 4999, agentId: `agent ${4999 % 7}` });
    expect(table.agentId.texts).toHaveLength(7);
  });

  it('moves whole rows when it is sorted', () => {
    const earlier: Required<StoredCall> = {
      startMs: 1_771_254_000_122,
      serial: 0,
      phoneId: 'another phone',
      contactIndex: 0,
      batchId: null,
      medium: 'phone',
      analyzedAtMs: null,
      hasRecording: true,
      objections: null,
      buyingSignals: ['budget'],
      agencyId: 'another agency',
      campaignId: 'another campaign',
      clientId: null,
      agentId: 'another agent',
      durationSeconds: null,
      direction: 'outbound',
      status: 'failed',
      disposition: null,
      isConnected: false,
      isConversation: false,
      isQualified: false,
      isMeetingBooked: false,
      sentiment: 'positive',
      talkRatio: null,
      listenRatio: 0.5,
      scriptAdherence: 0,
      interruptionCount: null,
      objectionCount: 0,
      objectionHandledCount: 0,
      buyingSignalCount: 0,
      isIssueResolved: null,
      isEscalated: true,
      emailSentCount: 0,
      smsSentCount: 2,
    };
    expect(sharedMembers(full, earlier)).toEqual([]);
    const table = new CallTable();
    for (const call of [full, earlier]) table.push(call);
    table.sortByStart();
    expect([table.at(0), table.at(1)]).toEqual([earlier, full]);
  });

  it('refuses a row it does not have', () => {
    const table = new CallTable();
    table.push(bare);
    expect(() => table.at(1)).toThrow(RangeError);
    expect(() => table.at(-1)).toThrow(RangeError);
  });
});
