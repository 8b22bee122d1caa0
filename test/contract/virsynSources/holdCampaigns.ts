import { expect } from 'vitest';
import { expectOrigin } from './expectOrigin';
import { over } from './over';
import type { Reading } from './Reading';
import { sumOf } from './sumOf';

/** Holds the sources of `dashboard-campaigns` to its answer. */
export async function holdCampaigns({ client, asked, scope, read }: Reading) {
  const [{ active_batches, pagination, campaign_stats: named }, { campaign_stats, ...all }] =
    await Promise.all([
      client.campaigns({ period: '90d' }),
      client.campaigns({ ...asked.params, limit: 100 }),
    ]);
  const { sources } = client;
  const batches = await read(sources.batches(scope));
  expect(sources.batches.answer(scope.period)).toEqual({ kind: 'unranged' });
  expect([batches.itemCount, batches.period]).toEqual([pagination?.total ?? 0, null]);
  expect(
    batches.items.map(({ id, doneCount, totalCount, progressPercent, figures }) => [
      id,
      doneCount,
      totalCount,
      progressPercent,
      ...figures.map(({ figure }) => figure.value),
    ]),
  ).toEqual(
    (active_batches ?? []).map((batch) => [
      batch.id,
      sumOf([batch.completed_count, batch.failed_count]),
      batch.total_calls,
      over(batch.progress_pct, batch.total_calls),
      ...[batch.completed_count, batch.failed_count, batch.in_progress_count, batch.pending_count],
    ]),
  );
  for (const [index, { label, status }] of batches.items.entries()) {
    const { campaign_id } = active_batches?.[index] ?? {};
    const campaign = named?.find((one) => one.campaign_id === campaign_id);
    expect(label.startsWith(campaign?.campaign_name || 'Batch ')).toBe(true);
    expect(status?.text).toMatch(/^(Pending|Scheduled|Running|Paused|Done|Failed)$/);
  }
  expectOrigin(batches, [
    ...['doneCount', 'totalCount', 'progressPercent'],
    ...['completed_count', 'failed_count', 'in_progress_count', 'pending_count'],
  ]);

  const table = await read(sources.campaigns(scope));
  const columns = table.columns.filter(({ kind }) => kind === 'figure').map(({ id }) => id);
  expect(
    table.rows.map(({ id, cells }) => [
      id,
      ...cells.flatMap((cell) => (cell.kind === 'figure' ? [cell.figure.value] : [])),
    ]),
  ).toEqual(
    (campaign_stats ?? []).map((one) => [
      one.campaign_id,
      one.total_calls,
      one.connected_calls,
      over(one.contact_rate, one.total_calls),
      one.conversations_had,
      one.qualified_leads,
      one.meetings_booked,
      over(one.conversion_rate, one.total_calls),
      over(one.avg_duration_seconds, one.completed_calls),
    ]),
  );
  expect(table.rows.map(({ cells }) => Object(cells[0]).text)).toEqual(
    (campaign_stats ?? []).map(({ campaign_name }) => campaign_name ?? 'Deleted campaign'),
  );
  for (const { id, cells } of table.rows) {
    const statuses = (all.active_batches ?? []).filter(({ campaign_id }) => campaign_id === id);
    const isKnown = !all.pagination?.has_more && statuses.length > 0;
    expect(Object(cells[1]).text !== null).toBe(isKnown);
  }
  expect(table.page).toBe(null);
  expectOrigin(table, columns);
}
