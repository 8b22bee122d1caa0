import { expect } from 'vitest';
import { expectOrigin } from './expectOrigin';
import { over } from './over';
import type { Reading } from './Reading';

/** Holds the sources of `dashboard-objections` to its answer. */
export async function holdObjections({ client, asked, scope, read }: Reading) {
  const { summary, top_objections, buying_signals } = await client.objections(asked.params);
  const { sources } = client;
  const objections = await read(sources.objections(scope));
  expect(objections.items.map(({ label, figure }) => [label, figure.value])).toEqual(
    (top_objections ?? []).map(({ objection, count }) => [objection, count]),
  );
  expect(objections.items.map(({ detail }) => Object(detail?.[0]).value)).toEqual(
    (top_objections ?? []).map(({ handling_rate }) => handling_rate),
  );
  expectOrigin(objections, ['figure', 'detail']);

  const signals = await read(sources.buyingSignals(scope));
  const total = summary?.total_buying_signals ?? null;
  expect(signals.items.map(({ label, figure }) => [label, figure.value])).toEqual(
    (buying_signals ?? []).map(({ signal, count }) => [signal, count]),
  );
  expect(signals.whole?.value ?? null).toBe(total);
  for (const { figure, sharePercent } of signals.items) {
    const exact = (100 * (figure.value ?? Number.NaN)) / (total ?? Number.NaN);
    expect(Math.abs((sharePercent ?? Number.NaN) - exact)).toBeLessThan(0.0501);
  }
  expectOrigin(signals, ['figure', 'sharePercent', 'whole']);

  const totals = await read(sources.objectionTotals(scope));
  expect(Object.fromEntries(totals.kpis.map(({ id, figure }) => [id, figure.value]))).toEqual({
    total_calls_analyzed: summary?.total_calls_analyzed ?? null,
    total_objections_encountered: summary?.total_objections_encountered ?? null,
    total_objections_handled: summary?.total_objections_handled ?? null,
    objection_handling_rate: over(summary?.objection_handling_rate, summary?.total_objections_encountered),
    total_buying_signals: total,
  });
  expectOrigin(
    totals,
    totals.kpis.map(({ id }) => id),
  );
}
