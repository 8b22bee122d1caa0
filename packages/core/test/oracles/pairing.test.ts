import { describe, expect, it, vi } from 'vitest';
import { pairResponses } from '../../src/messages/pairResponses';
import { pairResponsesColumnar } from '../../src/messages/pairResponsesColumnar';
import type { ResponseCounts, ResponseTimes } from '../../src/messages/ResponseTimes';
import { readVectors } from './readVectors';

// A second or two, but thousands of formatters: a busy machine needs longer.
vi.setConfig({ testTimeout: 60_000 });

type PhoneCode = 0 | 1 | 2;
type PackedMessage = readonly [
  id: number,
  contact: number,
  isOutbound: 0 | 1,
  msAfterBase: number,
  phone: PhoneCode,
];
type Figures = readonly [
  responded: number,
  unanswered: number,
  average: number | null,
  percent: number | null,
];
type Summary = readonly [
  ...Figures,
  open: number,
  byPhone: readonly (readonly [phone: PhoneCode, ...Figures])[],
  unansweredHours: readonly (readonly [hour: number, count: number])[],
];
type PairingRow = readonly [
  zone: string,
  baseMs: number,
  messages: readonly PackedMessage[],
  literal: Summary,
  conversation: Summary,
];

const phones = [null, '+1 202-555-0101', '+1 202-555-0102'] as const;
const { rows, count } = readVectors<PairingRow>('pairing');

function packPhone(phone: string | null): PhoneCode {
  if (phone === null) return 0;
  return phone === phones[1] ? 1 : 2;
}

function packResult(result: ResponseTimes): Summary {
  return [
    ...packCounts(result),
    result.openCount,
    result.byPhone.map((one) => [packPhone(one.phone), ...packCounts(one)]),
    result.unansweredByHour.map((unanswered, hour) => [hour, unanswered] as const).filter(([, n]) => n > 0),
  ];
}

function packCounts(counts: ResponseCounts): Figures {
  return [counts.respondedCount, counts.unansweredCount, counts.averageResponseSeconds, counts.ratePercent];
}

function pairRecords([timeZone, baseMs, packed]: PairingRow, conversation: boolean): Summary {
  const messages = packed.map(([id, contact, isOutbound, msAfterBase, phone]) => ({
    id: `m${id}`,
    contactId: `c${contact}`,
    direction: isOutbound ? ('outbound' as const) : ('inbound' as const),
    atMs: baseMs + msAfterBase,
    phone: phones[phone],
  }));
  return packResult(pairResponses(messages, { timeZone, conversation }));
}

function pairColumns([timeZone, baseMs, packed]: PairingRow, conversation: boolean): Summary {
  const columns = {
    id: Uint32Array.from(packed, ([id]) => id),
    contact: Uint32Array.from(packed, ([, contact]) => contact),
    isOutbound: Uint8Array.from(packed, ([, , isOutbound]) => isOutbound),
    atMs: Float64Array.from(packed, ([, , , msAfterBase]) => baseMs + msAfterBase),
    phone: Uint8Array.from(packed, ([, , , , phone]) => phone),
  };
  return packResult(pairResponsesColumnar(columns, { timeZone, conversation, phones }));
}

describe.each([
  ['records', pairRecords],
  ['columns', pairColumns],
] as const)('of %s', (_, pair) => {
  it('pairs by the literal rule as a look at every message for every inbound does', () => {
    expect(rows.map((row) => pair(row, false))).toEqual(rows.map(([, , , literal]) => literal));
    expect(2 * rows.length).toBe(count);
  });

  it('pairs whole runs by the conversation rule as a look at every message does', () => {
    expect(rows.map((row) => pair(row, true))).toEqual(rows.map(([, , , , conversation]) => conversation));
  });
});
