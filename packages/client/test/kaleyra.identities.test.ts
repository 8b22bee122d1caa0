import { describe, expect, it } from 'vitest';
import { checkKaleyraIdentities } from '../src/kaleyra/identities/checkKaleyraIdentities';
import { brokenBy } from './support/brokenBy';
import { kaleyraAnswers } from './support/kaleyraAnswers';

const { overview, agentStats, dailyVolume, callList } = kaleyraAnswers;
// Of 643 legs, 2 are of a service that the volume does not name.
const agreeing = {
  overview: {
    ...overview,
    call_volume: { total: 643, incoming: 379, forwarded: 259, click2call: 3 },
    status_breakdown: [
      { status: 'ANSWER', count: 600 },
      { status: 'SOMETHING_NEW', count: 43 },
    ],
  },
  agentStats,
  dailyVolume,
  callList: { ...callList, total: 643 },
};
const namesOf = (answers: Parameters<typeof checkKaleyraIdentities>[0]) =>
  checkKaleyraIdentities(answers).map(({ identity }) => identity);

describe("Kaleyra's answers about one range", () => {
  it('agree, with legs of other services too', () => {
    expect(checkKaleyraIdentities(agreeing)).toEqual([]);
  });

  it('no longer do when a number is one more', () => {
    expect(brokenBy(checkKaleyraIdentities, agreeing)).toEqual({
      overview: {
        'status_sum call_list_total': ['call_volume.total'],
        daily_sum: ['call_volume.incoming', 'call_volume.forwarded'],
        '-': ['call_volume.click2call'],
        'agent_sum agent': [
          'agent_stats[0].calls_answered',
          'agent_stats[0].total_talk_seconds',
          'agent_stats[0].missed_calls',
        ],
        'daily_sum day': ['daily_volume[0].incoming', 'daily_volume[0].forwarded'],
        status_sum: ['status_breakdown[0].count'],
      },
      agentStats: {
        'agent_sum agent': ['[0].calls_answered', '[0].total_talk_seconds', '[0].missed_calls'],
      },
      dailyVolume: { 'daily_sum day': ['[0].incoming', '[0].forwarded'] },
      callList: { '-': ['data[0].duration', 'data[0].billsec', 'page'], call_list_total: ['total'] },
    });
  });

  it('have agents and days in any order', () => {
    const reversed = { agentStats: [...agentStats].reverse(), dailyVolume: [...dailyVolume].reverse() };
    expect(checkKaleyraIdentities({ ...agreeing, ...reversed })).toEqual([]);
  });

  it('notice figures that moved from one row to another', () => {
    const more = [1, -1, 0];
    const moved = agentStats.map((agent, at) => ({
      ...agent,
      missed_calls: agent.missed_calls + (more[at] ?? 0),
    }));
    expect(checkKaleyraIdentities({ ...agreeing, agentStats: moved })).toMatchObject([
      {
        left: { path: 'overview.agent_stats[0].missed_calls' },
        right: { path: 'agentStats[0].missed_calls' },
      },
      { left: { path: 'overview.agent_stats[1].missed_calls' }, difference: 1, tolerance: 0 },
    ]);
  });

  it('notice a row that one of two has, and name nobody', () => {
    const breaches = checkKaleyraIdentities({ overview: agreeing.overview, agentStats: agentStats.slice(1) });
    expect(breaches.map(({ identity }) => identity)).toEqual([
      ...Array(3).fill('agent_sum'),
      ...Array(3).fill('agent'),
    ]);
    expect(breaches.at(-1)?.right.path).toBe('agentStats[none].total_talk_seconds');
    expect(JSON.stringify(breaches)).not.toContain('+1202555');
    expect(namesOf({ overview: { ...agreeing.overview, agent_stats: [] }, agentStats })).toEqual(
      Array(3).fill('agent_sum'),
    );
  });

  it('count a row that is sent twice once, whatever the order of its members', () => {
    const { status_breakdown, agent_stats, daily_volume } = agreeing.overview;
    const twice = <TRow extends object>(rows: readonly TRow[]) => [
      ...rows,
      // The same row, its members backwards.
      ...rows.map((row) => Object.fromEntries(Object.entries(row).reverse()) as TRow),
    ];
    const repeated = {
      overview: {
        ...agreeing.overview,
        status_breakdown: twice(status_breakdown),
        agent_stats: twice(agent_stats),
        daily_volume: twice(daily_volume),
      },
      agentStats: twice(agentStats),
      dailyVolume: twice(dailyVolume),
    };
    expect(checkKaleyraIdentities({ ...agreeing, ...repeated })).toEqual([]);
    const differing = status_breakdown.map((row) => ({ ...row, count: row.count + 1 }));
    const other = { ...agreeing.overview, status_breakdown: [...status_breakdown, ...differing] };
    expect(namesOf({ overview: other })).toEqual(['status_sum']);
  });

  it('tell the contradiction of a row that is sent twice once', () => {
    const [agent] = agentStats;
    const wrong = { ...agent, missed_calls: 1 };
    const breaches = checkKaleyraIdentities({
      ...agreeing,
      overview: { ...agreeing.overview, agent_stats: [wrong, { ...wrong }, ...agentStats.slice(1)] as never },
    });
    expect(breaches.map(({ identity, left }) => [identity, left.path])).toEqual([
      ['agent_sum', 'overview.agent_stats[].missed_calls'],
      ['agent', 'overview.agent_stats[0].missed_calls'],
    ]);
  });

  it('do not contradict an answer that is not there', () => {
    expect(namesOf({ overview: agreeing.overview })).toEqual([]);
    expect(namesOf({ agentStats, dailyVolume, callList })).toEqual([]);
  });
});

it("Kaleyra's published week lists the five commonest statuses and two of its days", () => {
  expect(namesOf({ overview })).toEqual(['status_sum', 'daily_sum', 'daily_sum']);
});
