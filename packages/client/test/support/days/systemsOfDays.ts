import type { TimeSeries } from '@callscope/core';
import type { Source } from '../../../src/source';
import { json } from '../createFakeFetch';
import { createTestClient } from '../createTestClient';
import { kaleyraAnswers } from '../kaleyraAnswers';
import { createKaleyraTestClient } from '../kaleyraTestClient';
import { loquentAnswers } from '../loquentAnswers';
import { createLoquentTestClient } from '../loquentTestClient';
import { timeseriesAnswer } from '../virsynAnswers';
import { vyomAnswers } from '../vyomAnswers';
import { createVyomTestClient } from '../vyomTestClient';

/** A system whose calls a source shows day by day. */
export interface SystemOfDays {
  readonly name: string;
  /** IANA zone whose days it counts. */
  readonly zone: string;
  /**
   * The source of a client that is answered with one call on each of these days.
   *
   * @param days in order, all those of the range that will be asked for
   */
  readonly connect: (days: readonly string[]) => {
    readonly source: Source<TimeSeries>;
    readonly requests: readonly Request[];
  };
}

/** All four; the organization of Loquent is in New York. */
export const systemsOfDays: readonly SystemOfDays[] = [
  {
    name: 'virsyn',
    zone: 'UTC',
    connect: (days) => {
      const row = timeseriesAnswer.data[0];
      const period = { start_date: days[0], end_date: days.at(-1) };
      const answer = { ...timeseriesAnswer, period, data: days.map((date) => ({ ...row, date })) };
      const { client, requests } = createTestClient(() => json(answer));
      return { source: client.sources.trend, requests };
    },
  },
  {
    name: 'vyom',
    zone: 'UTC',
    connect: (days) => {
      const { byTime } = vyomAnswers;
      const row = { total_calls: 1, total_duration_minutes: 1, total_duration_hours: 0.02 };
      const time_series = days.map((date) => ({ date, ...row }));
      const answer = { ...byTime, data: { time_series, granularity: 'day' } };
      const { client, requests } = createVyomTestClient(() => json(answer));
      return { source: client.sources.daily, requests };
    },
  },
  {
    name: 'loquent',
    zone: 'America/New_York',
    connect: (days) => {
      const call_activity = days.map((date) => ({ date, label: date, count: 1 }));
      const { client, requests } = createLoquentTestClient(
        () => json({ ...loquentAnswers.stats, call_activity }),
        { organizationTimeZone: 'America/New_York' },
      );
      return { source: client.sources.callActivity, requests };
    },
  },
  {
    name: 'kaleyra',
    zone: 'Asia/Kolkata',
    connect: (days) => {
      const { client, requests } = createKaleyraTestClient(() =>
        json({
          ...kaleyraAnswers.overview,
          daily_volume: days.map((date) => ({ date, incoming: 1, forwarded: 0 })),
          last_synced_at: null,
        }),
      );
      return { source: client.sources.dailyVolume, requests };
    },
  },
];
