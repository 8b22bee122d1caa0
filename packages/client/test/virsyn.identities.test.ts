import { describe, expect, it } from 'vitest';
import { checkVirsynIdentities } from '../src/virsyn/identities/checkVirsynIdentities';
import type { VirsynAnswers } from '../src/virsyn/identities/VirsynAnswers';
import { logOverviewAnswer } from './support/answers';
import { brokenBy } from './support/brokenBy';
import { virsynAgreeing } from './support/virsynAgreeing';
import { virsynAnswers } from './support/virsynAnswers';
import { virsynBroken } from './support/virsynBroken';

const { overview, timeseries, funnel, quality, heatmap, objections } = virsynAgreeing;
const namesOf = (answers: VirsynAnswers) => checkVirsynIdentities(answers).map(({ identity }) => identity);

describe("Virsyn's answers about one period", () => {
  it('agree', () => {
    expect(checkVirsynIdentities(virsynAgreeing)).toEqual([]);
  });

  it('no longer do when a number is one more', () => {
    expect(brokenBy(checkVirsynIdentities, virsynAgreeing)).toEqual(virsynBroken);
  });

  it('say which two figures contradict one another, and by how much', () => {
    const summary = { ...overview.summary, contact_rate: 73.8 };
    const connected = 'overview.summary.connected_calls';
    expect(checkVirsynIdentities({ overview: { ...overview, summary } })).toEqual([
      {
        identity: 'contact_rate',
        endpoints: ['overview'],
        left: { path: 'overview.summary.contact_rate', value: 73.8 },
        right: { path: `${connected} / overview.summary.total_calls`, value: 1700 / 23 },
        difference: 73.8 - 1700 / 23,
        tolerance: expect.closeTo(0.05, 6),
        isLagPossible: false,
      },
    ]);
  });

  it.each([-1, -0.1, -1e9])('do not have a rate of %d', (contact_rate) => {
    const summary = { ...overview.summary, contact_rate };
    expect(checkVirsynIdentities({ overview: { ...overview, summary } })).toMatchObject([
      { identity: 'contact_rate', left: { value: contact_rate } },
    ]);
    const below = { ...quality, quality: { ...quality.quality, avg_talk_ratio: contact_rate } };
    expect(namesOf({ overview, quality: below })).toEqual(['quality_ratio']);
    const beside = { ...overview, quality: { ...overview.quality, avg_talk_ratio: contact_rate } };
    expect(namesOf({ overview: beside, quality })).toEqual(['quality_ratio']);
  });

  it('count a day and a cell that are sent twice once', () => {
    const twice = <TRow>(rows: readonly TRow[]) => [...rows, ...rows.map((row) => ({ ...row }))];
    const repeated = {
      ...virsynAgreeing,
      timeseries: { ...timeseries, data: twice(timeseries.data) },
      quality: { ...quality, trend: twice(quality.trend) },
      heatmap: { ...heatmap, heatmap: twice(heatmap.heatmap) },
    };
    expect(namesOf(repeated)).toEqual([]);
  });

  it('may have a heatmap that is ahead of them', () => {
    const [first, second] = heatmap.heatmap;
    const ahead = { ...heatmap, heatmap: [{ ...first, total_calls: 2 }, second] };
    expect(checkVirsynIdentities({ overview, heatmap: ahead })).toMatchObject([
      {
        identity: 'heatmap_sum',
        left: { value: 23 },
        right: { value: 24 },
        isLagPossible: true,
        tolerance: 0,
      },
    ]);
  });

  it('round rates either way at a tie, and no further', () => {
    const of = (contact_rate: number) =>
      namesOf({
        overview: {
          ...overview,
          // 23 of 80 are 28.75 %.
          summary: { ...overview.summary, total_calls: 80, connected_calls: 23, contact_rate },
        },
      }).filter((name) => name === 'contact_rate');
    expect([28.7, 28.8].flatMap(of)).toEqual([]);
    expect([28.6, 28.9].flatMap(of)).toHaveLength(2);
  });

  it('have rates of 0 over nothing, and no others', () => {
    const none = { ...overview.summary, total_calls: 0, connected_calls: 0, meetings_booked: 0 };
    const of = (contact_rate: number) =>
      namesOf({ overview: { ...overview, summary: { ...none, contact_rate, overall_conversion_rate: 0 } } });
    expect(of(0)).toEqual(['outcome']);
    expect(of(100)).toEqual(['contact_rate', 'outcome']);
  });

  it('are compared about the same period alone', () => {
    const period = { ...heatmap.period, start_date: '2026-01-18' };
    const otherwise = { ...heatmap, period, heatmap: [], best_times: [] };
    expect(namesOf({ overview, heatmap: otherwise })).toEqual([]);
    expect(namesOf({ overview, heatmap: { ...otherwise, period: heatmap.period } })).toContain('heatmap_sum');
    // One that names no period is taken for the same.
    const summary = { ...objections.summary, total_buying_signals: 5 };
    expect(namesOf({ overview, objections: { summary } })).toEqual(['objection_count']);
    expect(namesOf({ overview, objections: { period, summary } })).toEqual([]);
  });

  it('take part as far as they are there', () => {
    expect(namesOf({})).toEqual([]);
    expect(namesOf({ overview: logOverviewAnswer })).toEqual(['outcome', 'outcome']);
    const [first, second] = timeseries.data;
    const { total_calls: _, ...without } = second;
    const data = [{ ...first, total_calls: 1, emails_sent: null }, without];
    expect(namesOf({ overview, timeseries: { ...timeseries, data } })).toEqual([]);
    expect(namesOf({ overview, quality: { ...quality, quality: null } })).toEqual([]);
    expect(namesOf({ funnel, overview: { ...overview, quality: null } })).toEqual([]);
  });

  it('have days in any order, and none twice or too few', () => {
    const reversed = { ...timeseries, data: [...timeseries.data].reverse() };
    expect(namesOf({ ...virsynAgreeing, timeseries: reversed })).toEqual([]);
    const trend = quality.trend.slice(0, 1);
    expect(namesOf({ overview, timeseries, quality: { ...quality, trend } })).toEqual([
      'daily_sum',
      'weighted_duration',
    ]);
    // A day that is only in the trend has counts of 0 in the other.
    const day = { ...timeseries, data: timeseries.data.slice(1) };
    expect(namesOf({ quality, timeseries: day })).toContain('trend_count');
  });

  it('rank hours by the metric that they name', () => {
    const of = (metric: string) => namesOf({ heatmap: { ...heatmap, metric } });
    expect(of('calls')).toEqual(['best_time', 'best_time_first']);
    expect(of('something_newer')).toEqual([]);
    const [, best] = heatmap.heatmap;
    expect(namesOf({ heatmap: { ...heatmap, heatmap: [best] } })).toEqual(['best_time']);
  });
});

it("Virsyn's published samples agree one by one, though not with one another", () => {
  const { overview, funnel, campaigns, quality, objections } = virsynAnswers;
  expect(namesOf({ overview, funnel, campaigns, objections })).toEqual([]);
  // 30.2 and 9.3 % of the one are 30.3 and 9.2 % of the other, which is not looked at.
  expect(namesOf({ overview, quality: { ...quality, trend: [] } })).toEqual([
    'daily_sum',
    'daily_sum',
    'weighted_duration',
  ]);
});
