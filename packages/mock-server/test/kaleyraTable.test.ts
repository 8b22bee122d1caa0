import { agentStats, callVolume, statusBreakdown } from '@callscope/core';
import { describe, expect, it } from 'vitest';
import type { CallLogRow } from '../src/kaleyra/call-log/CallLogRow';
import { CallLogTables } from '../src/kaleyra/call-log/CallLogTables';
import { printAgentStats } from '../src/kaleyra/print/printAgentStats';
import { printCallVolume } from '../src/kaleyra/print/printCallVolume';
import { printDailyVolume } from '../src/kaleyra/print/printDailyVolume';
import { printStatusBreakdown } from '../src/kaleyra/print/printStatusBreakdown';
import { Random } from '../src/world/built-in/Random';
import { legServices, legStatuses, type StoredLeg } from '../src/world/tables/LegTable';
import { kaleyraWorld, nowMs } from './kaleyraWorld';

const hourMs = 3_600_000;
const all = { startMs: 0, endMs: nowMs + 1 };

/** The table of an organization with three incoming legs, one, two and three hours old, or with others. */
function openTable(
  legs: readonly Partial<StoredLeg>[] = [3, 2, 1].map((hours) => ({ startMs: nowMs - hours * hourMs })),
) {
  const [organization] = kaleyraWorld({ role: 'main', legs }).organizations;
  const table = organization && new CallLogTables(nowMs).of(organization);
  if (!table) throw new Error('the world has no legs');
  return table;
}

/** A row that no leg of the world equals. */
const strange: CallLogRow = {
  id: 'strange',
  uniqid: null,
  callfrom: '+12025550102',
  callto: '+13395550110',
  startMs: nowMs - 1.5 * hourMs,
  endMs: null,
  duration: 40,
  billsec: 30,
  status: 'UNKNOWN',
  location: null,
  provider: null,
  service: 'Unknown',
  caller_id: null,
  recording: null,
  notes: null,
  custom: null,
  syncedAtMs: nowMs,
};

const startsOf = (rows: readonly CallLogRow[]) => rows.map(({ startMs }) => (nowMs - startMs) / hourMs);

describe('a row that no leg of the world equals', () => {
  it('is listed among the others, newest first, page by page', () => {
    const table = openTable();
    table.upsert([strange, { ...strange, id: 'newest', startMs: nowMs }]);
    const selection = table.select(all);
    expect(selection.length).toBe(5);
    expect(startsOf(selection.newestFirst(0, 10))).toEqual([0, 1, 1.5, 2, 3]);
    expect(startsOf(selection.newestFirst(2, 4))).toEqual([1.5, 2]);
    expect(startsOf(table.select({ ...all, endMs: nowMs }).newestFirst(0, 2))).toEqual([1, 1.5]);
  });

  it('counts in the total, in its status and its day, and in no service that has a name', () => {
    const table = openTable();
    table.upsert([strange]);
    const selection = table.select(all);
    const groups = selection.toGroups();
    expect(printCallVolume(groups)).toEqual({ total: 4, incoming: 3, forwarded: 0, click2call: 0 });
    expect(printStatusBreakdown(groups)).toEqual([
      { status: 'NOANSWER', count: 3 },
      { status: 'UNKNOWN', count: 1 },
    ]);
    expect(printDailyVolume(selection)).toEqual([{ date: '2026-02-16', incoming: 3, forwarded: 0 }]);
    expect(printAgentStats(groups)).toEqual([]);
  });

  it('counts for its agent when it was forwarded', () => {
    const table = openTable();
    const forwarded = { ...strange, service: 'CallForward', status: 'ANSWER' };
    table.upsert([forwarded, { ...forwarded, id: 'missed', status: 'BUSY' }]);
    const selection = table.select(all);
    expect(printAgentStats(selection.toGroups())).toEqual([
      { agent_number: '+13395550110', calls_answered: 1, total_talk_seconds: 30, missed_calls: 1 },
    ]);
    expect(printDailyVolume(selection)).toEqual([{ date: '2026-02-16', incoming: 3, forwarded: 2 }]);
  });

  it('is found by its service and its number', () => {
    const table = openTable();
    table.upsert([strange]);
    const find = (service: string | null, callto: string | null) =>
      table.select(all).filter({ service, callto }).length;
    expect(find('Unknown', null)).toBe(1);
    expect(find(null, '+13395550110')).toBe(1);
    expect(find('Unknown', '+12025550110')).toBe(0);
    expect(find('Incoming', null)).toBe(3);
    expect(find(null, null)).toBe(4);
  });

  it('is replaced by the next of its id', () => {
    const table = openTable();
    table.upsert([strange]);
    table.upsert([{ ...strange, status: 'BUSY', startMs: nowMs - 10 * hourMs }]);
    const rows = table.select(all).newestFirst(0, 10);
    expect(startsOf(rows)).toEqual([1, 2, 3, 10]);
    expect(rows.at(-1)).toMatchObject({ id: 'strange', status: 'BUSY' });
  });
});

describe('a row of a leg of the world', () => {
  it('takes the place of the leg when it differs, and gives it back when it does not', () => {
    const table = openTable();
    const [leg] = table.select(all).newestFirst(0, 1);
    if (leg === undefined) throw new Error('the table is empty');
    table.upsert([{ ...leg, status: 'FAILED', syncedAtMs: nowMs }]);
    expect(table.select(all).length).toBe(3);
    expect(printStatusBreakdown(table.select(all).toGroups())).toEqual([
      { status: 'NOANSWER', count: 2 },
      { status: 'FAILED', count: 1 },
    ]);
    table.upsert([{ ...leg, syncedAtMs: nowMs }]);
    expect(
      table
        .select(all)
        .newestFirst(0, 3)
        .map(({ status, syncedAtMs }) => [status, syncedAtMs]),
    ).toEqual([
      ['NOANSWER', nowMs],
      ['NOANSWER', nowMs - hourMs / 2],
      ['NOANSWER', nowMs - hourMs / 2],
    ]);
  });
});

/** Few agents, counts and seconds, so that many are equal; some rows are of services and statuses without a name. */
function drawLegs(seed: number) {
  const random = new Random(`legs ${seed}`);
  const draw = <T>(items: readonly T[]) => items[random.below(items.length)] as T; // Within the list.
  return Array.from({ length: random.below(60) }, (_leg, index) => ({
    isStrange: random.below(5) === 0,
    startMs: nowMs - (100 - index) * hourMs,
    to: draw(['+13395550110', '+13395550111', '+13395550112', '+13395550113', '+12025550110']),
    service: draw(legServices),
    status: draw(legStatuses.slice(0, 1 + random.below(legStatuses.length))),
    talkSeconds: random.below(3),
  }));
}

describe('figures of legs that were grouped', () => {
  it.each(Array.from({ length: 60 }, (_, seed) => seed))(
    'are those of the legs one by one, in the same order (seed %i)',
    (seed) => {
      const drawn = drawLegs(seed);
      const legs = drawn.filter(({ isStrange }) => !isStrange);
      const strangers = drawn.filter(({ isStrange }) => isStrange);
      const others = strangers.map((leg, index) => ({
        ...leg,
        ...(index % 3 === 0 && { service: 'Unknown' }),
        ...(index % 4 === 0 && { status: 'UNKNOWN' }),
      }));
      const table = openTable(legs);
      table.upsert(
        others.map(({ to, talkSeconds, startMs, service, status }, index) => ({
          ...{ ...strange, id: `other ${index}`, callto: to, billsec: talkSeconds },
          ...{ startMs, service, status },
        })),
      );
      const groups = table.select(all).toGroups();
      const rows = [...legs, ...others];
      expect(printAgentStats(groups)).toEqual(
        agentStats(rows).map((agent) => ({
          agent_number: agent.agentNumber,
          calls_answered: agent.callsAnswered,
          total_talk_seconds: agent.totalTalkSeconds,
          missed_calls: agent.missedCalls,
        })),
      );
      const { other, ...volume } = callVolume(rows);
      expect(printCallVolume(groups)).toEqual(volume);
      expect(other).toBe(rows.filter(({ service }) => service === 'Unknown').length);
      expect(printStatusBreakdown(groups)).toEqual(statusBreakdown(rows));
    },
  );
});

describe('equal figures', () => {
  it('stand in the order of talk, then of numbers and of names', () => {
    const leg = { service: 'CallForward', status: 'ANSWER', count: 2 };
    const agents = printAgentStats([
      { ...leg, to: 'c', talkSeconds: 5 },
      { ...leg, to: 'b', talkSeconds: 5 },
      { ...leg, to: 'a', talkSeconds: 9 },
      { ...leg, to: 'd', talkSeconds: 1, count: 3 },
    ]);
    expect(agents.map(({ agent_number }) => agent_number)).toEqual(['d', 'a', 'b', 'c']);
    const statuses = ['BUSY', 'ANSWER'].map((status) => ({ ...leg, to: 'a', status, talkSeconds: 0 }));
    expect(printStatusBreakdown(statuses).map(({ status }) => status)).toEqual(['ANSWER', 'BUSY']);
  });
});
