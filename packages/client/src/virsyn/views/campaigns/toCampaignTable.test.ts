import type { DataCell } from '@callscope/core';
import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { describe, expect, it } from 'vitest';
import { viewContext } from '../../../../test/support/viewContext';
import { virsynAnswers } from '../../../../test/support/virsynAnswers';
import type { VirsynCampaignStats, VirsynCampaigns } from '../../wire/VirsynCampaigns';
import { toCampaignTable } from './toCampaignTable';

const { campaigns } = virsynAnswers;
const viewOf = (more: Partial<VirsynCampaigns> = {}) =>
  toCampaignTable(deepFreeze({ ...campaigns, ...more }), viewContext());
const textOf = (cell: DataCell) =>
  cell.kind === 'figure'
    ? (cell.figure.value ?? cell.figure.absence)
    : cell.kind === 'moment'
      ? cell.epochMs
      : cell.text;
const rowsOf = (more: Partial<VirsynCampaigns> = {}) =>
  viewOf(more).rows.map(({ cells }) => cells.map(textOf));
const firstOf = (more: Partial<VirsynCampaignStats>) =>
  rowsOf({ campaign_stats: campaigns.campaign_stats.map((stats) => ({ ...stats, ...more })) })[0];

describe('toCampaignTable', () => {
  it('shows the published sample as it was sent', () => {
    const view = viewOf();
    expect(view.columns.map(({ label }) => label)).toEqual([
      'Campaign',
      'Status',
      'Calls',
      'Connected',
      'Contact rate',
      'Conversations',
      'Qualified leads',
      'Meetings',
      'Conversion',
      'Average duration',
    ]);
    expect(rowsOf()).toEqual([['Q1 Outreach', 'Running', 200, 80, 40, 60, 12, 5, 2.5, 145]]);
    expect(view.rows[0]?.cells[4]).toEqual({
      kind: 'figure',
      figure: { value: 40, unit: 'percent', digits: 1 },
    });
    expect([view.page, view.period, view.rows[0]?.id]).toEqual([
      null,
      null,
      campaigns.campaign_stats[0]?.campaign_id,
    ]);
  });

  it('has a formula for every column of figures', () => {
    const { columns, origin } = viewOf();
    expect(origin?.formulas.map(({ figureId }) => figureId)).toEqual(
      columns.filter(({ kind }) => kind === 'figure').map(({ id }) => id),
    );
  });

  it('keeps the order sent, and a campaign that is said twice once', () => {
    const [stats] = campaigns.campaign_stats;
    if (!stats) throw new Error('the sample has a campaign');
    const other = { ...stats, campaign_id: 'c-2', campaign_name: 'A', total_calls: 900 };
    expect(rowsOf({ campaign_stats: [stats, other, stats] }).map(([name]) => name)).toEqual([
      'Q1 Outreach',
      'A',
    ]);
    expect(
      viewOf({
        campaign_stats: [
          { ...stats, campaign_id: '' },
          { ...stats, campaign_id: 'unknown' },
        ],
      }).rows,
    ).toHaveLength(2);
  });

  it.each([
    [null, 'Deleted campaign'],
    ['', 'Campaign 3f1c2d4e'],
    ['<b>\u202e', '<b>\u202e'],
  ])('calls a campaign of the name %j %j', (campaign_name, shown) => {
    expect(firstOf({ campaign_name })?.[0]).toBe(shown);
  });

  it('F26: has no rate over no calls and no average of no completed ones', () => {
    const none = { contact_rate: 0, conversion_rate: 0, avg_duration_seconds: 0 };
    expect(firstOf({ ...none, total_calls: 0, completed_calls: 0 })).toEqual([
      ...['Q1 Outreach', 'Running', 0, 80, 'no_basis', 60, 12, 5, 'no_basis', 'no_basis'],
    ]);
    expect(firstOf(none)?.filter((shown) => shown === 0)).toHaveLength(3);
    expect(firstOf({ avg_duration_seconds: null })?.[9]).toBe('not_sent');
    expect(firstOf({ contact_rate: 140 })?.[4]).toBe(140);
  });

  it('tells the status of the campaign’s batches, all of them where they differ, none where none is sent', () => {
    const [batch] = campaigns.active_batches;
    const statusOf = (...statuses: readonly string[]) =>
      viewOf({
        active_batches: statuses.map((status, index) => ({ ...batch, id: `b-${index}`, status })),
        pagination: { ...campaigns.pagination, total: statuses.length },
      }).rows[0]?.cells[1];
    expect(statusOf('paused', 'paused')).toEqual({ kind: 'status', text: 'Paused', tone: 'warning' });
    expect(statusOf('processing', 'failed', 'processing')).toEqual({
      kind: 'status',
      text: 'Running, Failed',
      tone: 'neutral',
    });
    expect(statusOf()).toEqual({ kind: 'status', text: null, tone: 'neutral' });
    expect(viewOf({ active_batches: null }).rows[0]?.cells[1]).toMatchObject({ text: null });
  });

  it.each([{ has_more: true }, { total: 2 }, null])(
    'knows no status from a part of the batches, the others of which may have another: %j',
    (page) => {
      const pagination = page && { ...campaigns.pagination, ...page };
      const unknown = { kind: 'status', text: null, tone: 'neutral' };
      expect(viewOf({ pagination }).rows[0]?.cells[1]).toEqual(unknown);
    },
  );

  it('is not sent where a call log names no campaign, and empty where there are none', () => {
    expect(viewOf({ campaign_stats: null })).toMatchObject({ rows: [], absence: 'not_sent' });
    expect(toCampaignTable({}, viewContext())).toMatchObject({ rows: [], absence: 'not_sent' });
    expect(viewOf({ campaign_stats: [] })).not.toHaveProperty('absence');
  });
});
