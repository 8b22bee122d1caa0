import type { KaleyraClient, Scope } from '@callscope/client/kaleyra';
import { expect } from 'vitest';
import { createSourceReader } from '../../support/createSourceReader';
import { type Expected, expectations, now, type Preset } from './expectations';
import { pageSize, readViews, type Views } from './readViews';

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
const formulaIds = ({ origin }: Views[keyof Views]) => origin?.formulas.map(({ figureId }) => figureId);
const figuresOf = ({ rows }: Views['agents'], column: number) =>
  rows.map(({ cells }) => {
    const cell = cells[column];
    return cell?.kind === 'figure' ? cell.figure.value : undefined;
  });

/** The days from the first to the last, written without any zone. */
function daysOf([first, last]: Expected['days']): readonly string[] {
  const days: string[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += 86_400_000) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}

/** Holds the views of one scope to what the client's own methods say. */
export async function holdToWire(client: KaleyraClient, preset: Preset, timeZone: string): Promise<Views> {
  const { period, params, previous, days, rollingHours } = expectations[preset];
  const scope: Scope = { period, timeZone, now };
  const views = await readViews(client, scope);
  const overview = await client.overview(params);
  const before = await client.overview(previous);
  const agents = await client.agentStats(params);
  const list = await client.callList({ ...params, limit: pageSize });
  const { total, incoming, forwarded, click2call } = overview.call_volume;

  for (const view of Object.values(views)) {
    expect(view.origin?.timeZone).toBe('Asia/Kolkata');
    expect(view.period).toEqual({
      start: days[0],
      end: days[1],
      timeZone: 'Asia/Kolkata',
      ...(rollingHours !== undefined && { rollingHours }),
    });
  }

  // Key figures, and those before them.
  expect(views.kpis.kpis.map(({ id, figure }) => [id, figure.value])).toEqual(
    Object.entries({ total, incoming, forwarded, click2call }),
  );
  expect(formulaIds(views.kpis)).toEqual(['total', 'incoming', 'forwarded', 'click2call', 'caption']);
  const syncedMs = overview.last_synced_at === null ? null : Date.parse(overview.last_synced_at);
  expect([views.kpis.origin?.asOfMs, views.statuses.origin?.asOfMs]).toEqual([syncedMs, syncedMs]);
  expect(views.kpis.isEmpty).toBe(total === 0);
  const comparison = client.sources.kpis.comparison?.(scope, views.kpis.origin?.asOfMs) ?? expect.fail();
  const compared = comparison.compare(views.kpis, await createSourceReader().read(comparison.query));
  const earlier = Object.fromEntries(
    compared.kpis.map(({ id, comparison }) => [id, comparison?.previous.value]),
  );
  expect(earlier).toEqual(before.call_volume);

  // Days.
  const volume = new Map((await client.dailyVolume(params)).map((day) => [day.date, day]));
  expect(views.days.buckets.map(({ label, values }) => [label, ...values])).toEqual(
    daysOf(days).map((date) => [date, volume.get(date)?.incoming ?? 0, volume.get(date)?.forwarded ?? 0]),
  );
  expect(sumOf(views.days.buckets.map(({ values }) => values[0] ?? Number.NaN))).toBe(incoming);
  const unfinished = views.days.buckets.filter(({ isUnfinished }) => isUnfinished).map(({ label }) => label);
  expect(unfinished).toEqual([
    ...(rollingHours === undefined ? [] : [days[0]]),
    ...(days[1] === '2026-02-16' ? ['2026-02-16'] : []),
  ]);
  expect(views.days.origin?.asOfMs).toBe(syncedMs);
  // Kaleyra sends days of nothing but click-to-call legs too.
  expect(views.days.buckets.map(({ state }) => state)).toEqual(
    daysOf(days).map((date) => {
      const { incoming, forwarded } = volume.get(date) ?? { incoming: 0, forwarded: 0 };
      return incoming + forwarded > 0 ? 'data' : 'zero';
    }),
  );
  expect(formulaIds(views.days)).toEqual(views.days.series.map(({ id }) => id));

  // Statuses.
  expect(views.statuses.shares.map(({ id, count }) => ({ status: id, count }))).toEqual(
    overview.status_breakdown,
  );
  expect([views.statuses.whole, views.statuses.unlistedCount, views.statuses.isPartition]).toEqual([
    total,
    total - sumOf(overview.status_breakdown.map(({ count }) => count)),
    true,
  ]);
  for (const { count, sharePercent } of views.statuses.shares) {
    expect(Math.abs((sharePercent ?? Number.NaN) - (100 * count) / total)).toBeLessThan(0.1);
  }
  expect(formulaIds(views.statuses)).toEqual(['count', 'sharePercent', 'whole', 'unlistedCount']);

  // Agents.
  expect(views.agents.rows.map(({ id }) => id)).toEqual(agents.map(({ agent_number }) => agent_number));
  const near = (found: readonly (number | null | undefined)[], exact: readonly number[]) => {
    expect(found).toHaveLength(exact.length);
    exact.forEach((one, index) => {
      if (Number.isNaN(one)) expect(found[index]).toBe(null);
      else expect(Math.abs((found[index] ?? Number.NaN) - one)).toBeLessThanOrEqual(0.05 + 1e-9);
    });
  };
  near(
    figuresOf(views.agents, 1),
    agents.map((agent) => agent.calls_answered),
  );
  near(
    figuresOf(views.agents, 2),
    agents.map((agent) => agent.missed_calls),
  );
  near(
    figuresOf(views.agents, 3),
    agents.map((agent) => (100 * agent.calls_answered) / (agent.calls_answered + agent.missed_calls)),
  );
  near(
    figuresOf(views.agents, 4),
    agents.map((agent) => agent.total_talk_seconds),
  );
  near(
    figuresOf(views.agents, 5),
    agents.map((agent) =>
      agent.calls_answered === 0 ? Number.NaN : agent.total_talk_seconds / agent.calls_answered,
    ),
  );
  const figureColumns = ({ columns }: Views['agents']) =>
    columns.filter(({ kind }) => kind === 'figure').map(({ id }) => id);
  expect(formulaIds(views.agents)).toEqual(figureColumns(views.agents));
  const ranked = views.ranking.items.map(({ figure }) => figure.value);
  expect(ranked).toEqual(agents.map((agent) => agent.calls_answered).sort((a, b) => b - a));
  expect(views.ranking.whole?.value).toBe(sumOf(agents.map((agent) => agent.calls_answered)));
  expect(formulaIds(views.ranking)).toEqual(['figure', 'sharePercent', 'whole', 'detail']);

  // The call log.
  expect(views.log.page).toEqual({ index: 0, size: pageSize, rowCount: list.total });
  expect(formulaIds(views.log)).toEqual([...figureColumns(views.log), 'rowCount']);
  const ids = views.log.columns.map(({ id }) => id);
  const shown = views.log.rows.map(({ id, cells }) => {
    const cellOf = (column: string) => cells[ids.indexOf(column)];
    return { id, from: cellOf('callfrom'), started: cellOf('start_time'), recording: cellOf('recording') };
  });
  expect(shown).toEqual(
    list.data.map((leg) => ({
      id: leg.id,
      from: { kind: 'text', text: leg.callfrom },
      started: { kind: 'moment', epochMs: Date.parse(leg.start_time) },
      recording: { kind: 'text', text: leg.recording ? 'Recorded' : 'None' },
    })),
  );
  expect(figuresOf(views.log, ids.indexOf('duration'))).toEqual(list.data.map(({ duration }) => duration));
  expect(figuresOf(views.log, ids.indexOf('billsec'))).toEqual(list.data.map(({ billsec }) => billsec));
  return views;
}
