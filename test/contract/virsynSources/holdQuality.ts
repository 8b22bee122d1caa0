import { expect } from 'vitest';
import { daysOf } from './daysOf';
import { expectOrigin } from './expectOrigin';
import { over } from './over';
import type { Reading } from './Reading';
import { sumOf } from './sumOf';
import { today } from './today';

/** Holds the sources of `dashboard-quality` to its answer. */
export async function holdQuality({ client, asked, scope, read }: Reading) {
  const { quality, trend } = await client.quality(asked.params);
  const { sources } = client;
  const completed = sumOf(trend.map((day) => day.completed_calls));
  const view = await read(sources.quality(scope));
  expect(Object.fromEntries(view.kpis.map(({ id, figure }) => [id, figure.value]))).toEqual({
    avg_talk_ratio: over(quality?.avg_talk_ratio, completed),
    avg_listen_ratio: over(quality?.avg_listen_ratio, completed),
    avg_script_adherence: over(quality?.avg_script_adherence, completed),
    objection_handling_rate: over(quality?.objection_handling_rate, trend.length),
    avg_interruptions_per_call: over(quality?.avg_interruptions_per_call, completed),
    total_buying_signals: quality?.total_buying_signals ?? null,
    avg_duration_seconds: over(quality?.avg_duration_seconds, completed),
  });
  expect(view.isEmpty).toBe(trend.length === 0);
  expectOrigin(
    view,
    view.kpis.map(({ id }) => id),
  );

  const distribution = quality?.sentiment_distribution ?? {};
  const { positive, neutral, negative } = distribution;
  const whole = sumOf([positive, neutral, negative]);
  const sentiment = await read(sources.sentiment(scope));
  expect(sentiment.shares.map(({ id, count, sharePercent }) => [id, count, sharePercent])).toEqual(
    positive == null
      ? []
      : [
          ['positive', positive, whole === 0 ? null : distribution.positive_pct],
          ['neutral', neutral, whole === 0 ? null : distribution.neutral_pct],
          ['negative', negative, whole === 0 ? null : distribution.negative_pct],
        ],
  );
  expect(sentiment.whole).toBe(whole);
  expectOrigin(sentiment, ['count', 'sharePercent', 'whole']);

  const days = new Map(trend.map((day) => [day.date, day]));
  for (const [source, ids] of [
    [sources.qualityTrend, ['avg_duration_seconds', 'sentiment_positive_pct', 'avg_script_adherence']],
    [sources.durationTrend, ['avg_duration_seconds']],
    [sources.sentimentTrend, ['sentiment_positive_pct']],
    [sources.adherenceTrend, ['avg_script_adherence']],
  ] as const) {
    const series = await read(source(scope));
    expect(series.buckets.map(({ label, values }) => [label, ...values])).toEqual(
      daysOf(asked.days).map((label) => {
        const day = days.get(label);
        return [label, ...ids.map((id) => over(day?.[id], day?.completed_calls))];
      }),
    );
    expect(series.buckets.filter(({ isUnfinished }) => isUnfinished).map(({ label }) => label)).toEqual(
      asked.days[1] < today ? [] : [today],
    );
    expectOrigin(series, ids);
  }
}
