import { describe, expect, it } from 'vitest';
import { ContractError } from '../src/errors/ContractError';
import type { KaleyraCallListParams, KaleyraParams } from '../src/kaleyra/params/KaleyraParams';
import { json } from './support/createFakeFetch';
import { failureOf } from './support/failureOf';
import { callListAnswer, overviewAnswer } from './support/kaleyraAnswers';
import { createKaleyraTestClient } from './support/kaleyraTestClient';
import { withValueAt } from './support/places';

const clientOf = (answer: unknown) => createKaleyraTestClient(() => json(answer)).client;

async function issuesOf(work: Promise<unknown>) {
  const failure = await failureOf(work);
  return failure instanceof ContractError ? failure.issues : failure.code;
}

const dayOf = (date: string, incoming = 1) => ({ date, incoming, forwarded: 0 });
const legOf = (index: number, start_time: string) => ({
  ...callListAnswer.data[0],
  id: `leg-${index}`,
  start_time,
});
const listOf = (...starts: readonly string[]) => ({
  data: starts.map((start_time, index) => legOf(index, start_time)),
  total: starts.length,
  page: 1,
});

describe('F41: days of Kaleyra', () => {
  const other = (path: string) => [{ path, code: 'other_period' }];
  const expectDays = async (params: KaleyraParams, dates: readonly string[], isAsked: boolean) => {
    const days = dates.map((date) => dayOf(date));
    const overview = clientOf({ ...overviewAnswer, daily_volume: days }).overview(params);
    const volume = clientOf(days).dailyVolume(params);
    if (isAsked) await Promise.all([overview, volume]);
    else
      expect([await issuesOf(overview), await issuesOf(volume)]).toEqual([other('daily_volume'), other('')]);
  };

  // The day between is there for the hour that a server's day may have more.
  it.each([
    ['today', '2026-02-23', '2026-02-24', '2026-02-26'],
    ['7d', '2026-02-17', '2026-02-24', '2026-02-26'],
    ['30d', '2026-01-25', '2026-02-24', '2026-02-26'],
    [undefined, '2026-01-25', '2026-02-24', '2026-02-26'],
  ] as const)('of %s may begin on %s and end on %s, not on %s', async (range, first, last, tooLate) => {
    await expectDays({ range }, [first, last], true);
    await expectDays({ range }, [first, tooLate], false);
    await expectDays({ range }, [tooLate, first], false);
    await expectDays({ range }, [last], true);
    await expectDays({ range }, [], true);
  });

  it('of two moments are those that these touch in India', async () => {
    const params = {
      range: 'custom',
      start_date: '2026-02-22T18:29:59Z',
      end_date: '2026-02-24T18:30:00Z',
    } as const;
    await expectDays(params, ['2026-02-22', '2026-02-23', '2026-02-24', '2026-02-25'], true);
    await expectDays(params, ['2026-02-21', '2026-02-24'], false);
    await expectDays(params, ['2026-02-22', '2026-02-26'], false);
    await expectDays({ ...params, start_date: '2026-02-22T18:30:00Z' }, ['2026-02-22'], false);
  });
});

describe('F41: a page of legs', () => {
  const ask = (params: KaleyraCallListParams, answer: unknown = callListAnswer) =>
    clientOf(answer).callList(params);

  it('is the one that was asked for, the first by default', async () => {
    const third = { ...callListAnswer, page: 3 };
    expect(await ask({ page: 3 }, third)).toEqual(third);
    for (const work of [ask({ page: 2 }), ask({ page: 2 }, third), ask({}, third)]) {
      expect(await issuesOf(work)).toEqual([{ path: 'page', code: 'other_page' }]);
    }
  });

  it('has no more legs than its limit', async () => {
    await ask({ limit: 2 });
    expect(await issuesOf(ask({ limit: 1 }))).toEqual([{ path: 'data', code: 'other_limit' }]);
  });

  it('has no legs that its filters keep out', async () => {
    const leg = (index: number) => ({ ...callListAnswer, data: callListAnswer.data.slice(index, index + 1) });
    await ask({ service: 'CallForward', agent_number: '+12025550111' }, leg(0));
    expect(await issuesOf(ask({ service: 'CallForward' }))).toEqual([
      { path: 'data[1].service', code: 'other_service' },
    ]);
    expect(await issuesOf(ask({ service: 'callforward' }, leg(0)))).toEqual([
      { path: 'data[0].service', code: 'other_service' },
    ]);
    expect(await issuesOf(ask({ agent_number: '+12025550111' }))).toEqual([
      { path: 'data[1].callto', code: 'other_agent' },
    ]);
  });

  it.each([
    ['today', '2026-02-24T00:00:00Z', '2026-02-25T01:00:00Z', '2026-02-25T01:00:01Z'],
    ['7d', '2026-02-17T00:00:00Z', '2026-02-24T01:00:00Z', '2026-02-24T01:00:01Z'],
    ['30d', '2026-01-25T00:00:00Z', '2026-02-24T06:30:00+05:30', '2026-02-24T06:30:01+05:30'],
  ] as const)('of %s may begin at %s and end at %s, not at %s', async (range, first, last, tooLate) => {
    await ask({ range }, listOf(last, first));
    expect(await issuesOf(ask({ range }, listOf(tooLate, first)))).toEqual([
      { path: 'data', code: 'other_period' },
    ]);
  });

  it('of two moments has no leg outside them', async () => {
    const params = {
      range: 'custom',
      start_date: '2026-02-24T05:30:00+05:30',
      end_date: '2026-02-25T00:00:00Z',
    } as const;
    await ask(params, listOf('2026-02-24T23:59:59.999Z', '2026-02-24T00:00:00+00:00'));
    for (const start of ['2026-02-23T23:59:59Z', '2026-02-25T00:00:01Z']) {
      const issues = await issuesOf(ask(params, listOf('2026-02-24T12:00:00Z', start)));
      expect(issues).toEqual([{ path: 'data', code: 'other_period' }]);
    }
  });
});

describe('F24: rows of one key', () => {
  const twice = (row: object | undefined, change: object) => [row, { ...row, ...change }];
  const conflict = (path: string) => [{ path, code: 'conflicting_rows' }];

  it('are taken when equal, and break the contract when not', async () => {
    for (const isEqual of [true, false]) {
      const change = (other: object) => (isEqual ? {} : other);
      const agents = twice(overviewAnswer.agent_stats[0], change({ missed_calls: 1 }));
      const days = twice(dayOf('2026-02-24'), change({ incoming: 2 }));
      const statuses = twice(overviewAnswer.status_breakdown[0], change({ count: 1 }));
      const legs = twice(callListAnswer.data[0], change({ billsec: 1 }));
      const works = [
        ['[1]', clientOf(agents).agentStats()],
        ['[1]', clientOf(days).dailyVolume()],
        ['agent_stats[1]', clientOf({ ...overviewAnswer, agent_stats: agents }).overview()],
        ['daily_volume[1]', clientOf({ ...overviewAnswer, daily_volume: days }).overview()],
        ['status_breakdown[1]', clientOf({ ...overviewAnswer, status_breakdown: statuses }).overview()],
        ['data[1]', clientOf({ data: legs, total: 2, page: 1 }).callList()],
      ] as const;
      for (const [path, work] of works) {
        if (isEqual) await work;
        else expect(await issuesOf(work)).toEqual(conflict(path));
      }
    }
  });

  it('F25: may stand in any order', async () => {
    const days = [dayOf('2026-02-24'), dayOf('2026-02-22')];
    expect(await clientOf(days).dailyVolume()).toEqual(days);
    const answer = withValueAt(callListAnswer, ['data'], [...callListAnswer.data].reverse());
    expect(await clientOf(answer).callList()).toEqual(answer);
  });
});
