import { expect } from 'vitest';
import { expectOrigin } from './expectOrigin';
import { over } from './over';
import type { Reading } from './Reading';
import { sumOf } from './sumOf';

/** Holds the sources of `dashboard-overview` to its answer. Gives how many calls there were. */
export async function holdOverview({ client, asked, scope, read }: Reading) {
  const { summary, disposition_breakdown, tool_usage, period } = await client.overview(asked.params);
  const kpis = await read(client.sources.kpis(scope));
  expect(kpis.period).toEqual({ start: asked.days[0], end: asked.days[1], timeZone: 'UTC' });
  expect([period.start_date, period.end_date]).toEqual(asked.days);
  expect(Object.fromEntries(kpis.kpis.map(({ id, figure }) => [id, figure.value]))).toEqual({
    total_calls: summary.total_calls,
    contact_rate: over(summary.contact_rate, summary.total_calls),
    conversations_had: summary.conversations_had,
    meetings_booked: summary.meetings_booked,
    qualified_leads: summary.qualified_leads,
    avg_duration_seconds: over(summary.avg_duration_seconds, summary.completed_calls),
    total_duration_seconds: summary.total_duration_seconds ?? null,
    messages_sent: tool_usage ? sumOf(Object.values(tool_usage)) : null,
  });
  expectOrigin(
    kpis,
    kpis.kpis.map(({ id }) => id),
  );
  expectOrigin(kpis, ['conversations_had.caption', 'meetings_booked.caption']);

  const dispositions = await read(client.sources.dispositions(scope));
  expect(Object.fromEntries(dispositions.items.map(({ id, figure }) => [id, figure.value]))).toEqual(
    disposition_breakdown,
  );
  const counts = dispositions.items.map(({ figure }) => figure.value ?? Number.NaN);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect([dispositions.whole, ...dispositions.items.map(({ sharePercent }) => sharePercent)]).toEqual(
    Array(10).fill(null),
  );
  for (const { figure, detail } of dispositions.items) {
    const [percent] = detail ?? [];
    const exact = (100 * (figure.value ?? 0)) / summary.total_calls;
    if (summary.total_calls === 0) expect(detail).toBe(undefined);
    else if (typeof percent === 'object')
      expect(Math.abs((percent.value ?? -1) - exact)).toBeLessThan(0.0501);
    else expect(exact).toBeGreaterThan(100);
  }
  expectOrigin(dispositions, ['figure', 'detail']);

  const usage = await read(client.sources.toolUsage(scope));
  expect(usage.shares.map(({ id, count }) => [id, count])).toEqual([
    ['emails_sent', tool_usage?.emails_sent],
    ['sms_sent', tool_usage?.sms_sent],
  ]);
  const messages = sumOf(Object.values(tool_usage ?? {}));
  expect([usage.whole, usage.absence]).toEqual([messages, undefined]);
  for (const { count, sharePercent } of usage.shares) {
    if (messages === 0) expect(sharePercent).toBe(null);
    else expect(Math.abs((sharePercent ?? -1) - (100 * count) / messages)).toBeLessThan(0.0501);
  }
  expectOrigin(usage, ['count', 'sharePercent', 'whole']);
  return summary.total_calls;
}
