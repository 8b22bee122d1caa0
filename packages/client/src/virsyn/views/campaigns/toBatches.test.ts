import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { describe, expect, it } from 'vitest';
import { viewContext } from '../../../../test/support/viewContext';
import { virsynAnswers } from '../../../../test/support/virsynAnswers';
import type { VirsynBatch, VirsynCampaigns } from '../../wire/VirsynCampaigns';
import { toBatches } from './toBatches';

const { campaigns } = virsynAnswers;
const [first] = campaigns.active_batches;
const batch: VirsynBatch = { id: 'b', status: 'pending', ...first };
const viewOf = (more: Partial<VirsynCampaigns> = {}) =>
  toBatches(deepFreeze({ ...campaigns, ...more }), viewContext());
const itemOf = (more: Partial<VirsynBatch>) =>
  viewOf({ active_batches: [{ id: 'b', status: 'pending', ...more }] }).items[0];

describe('toBatches', () => {
  it('shows the published sample: done are completed and failed', () => {
    const view = viewOf();
    expect(view.items).toEqual([
      {
        id: batch.id,
        label: 'Q1 Outreach',
        status: { text: 'Running', tone: 'good' },
        doneCount: 205,
        totalCount: 500,
        progressPercent: 41,
        figures: [
          { id: 'completed_count', label: 'Completed', figure: { value: 200, unit: 'count' } },
          { id: 'failed_count', label: 'Failed', figure: { value: 5, unit: 'count' } },
          { id: 'in_progress_count', label: 'In progress', figure: { value: 10, unit: 'count' } },
          { id: 'pending_count', label: 'Pending', figure: { value: 285, unit: 'count' } },
        ],
      },
    ]);
    expect([view.itemCount, view.period]).toEqual([1, null]);
    expect(view.origin?.formulas.map(({ figureId, computedBy }) => [figureId, computedBy])).toEqual([
      ['doneCount', 'callscope'],
      ['totalCount', 'system'],
      ['progressPercent', 'system'],
      ['completed_count', 'system'],
      ['failed_count', 'system'],
      ['in_progress_count', 'system'],
      ['pending_count', 'system'],
    ]);
  });

  it.each([
    ['pending', 'Pending', 'neutral'],
    ['scheduled', 'Scheduled', 'neutral'],
    ['processing', 'Running', 'good'],
    ['paused', 'Paused', 'warning'],
    ['completed', 'Done', 'good'],
    ['failed', 'Failed', 'poor'],
    ['archived', 'archived', 'neutral'],
    ['constructor', 'constructor', 'neutral'],
    ['__proto__', '__proto__', 'neutral'],
    ['', 'Unknown', 'neutral'],
  ])('says the status %j as %s, %s', (status, text, tone) => {
    expect(itemOf({ status })?.status).toEqual({ text, tone });
  });

  it('F22: shows what is known of a batch that says little', () => {
    const shown = (more: Partial<VirsynBatch>) => {
      const { doneCount, totalCount, progressPercent } = itemOf(more) ?? {};
      return [doneCount, totalCount, progressPercent];
    };
    expect(shown({})).toEqual([null, null, null]);
    expect(shown({ completed_count: 4, total_calls: 9 })).toEqual([null, 9, null]);
    expect(shown({ completed_count: 4, failed_count: 0, total_calls: 8 })).toEqual([4, 8, 50]);
    expect(shown({ progress_pct: 30 })).toEqual([null, null, 30]);
    expect(itemOf({})?.figures.map(({ figure }) => figure.absence)).toEqual(Array(4).fill('not_sent'));
  });

  it('F22: does not take a total below what is done for its total, nor a percentage above 100', () => {
    expect(
      itemOf({ completed_count: 7, failed_count: 2, total_calls: 8, progress_pct: 112.5 }),
    ).toMatchObject({
      doneCount: 9,
      totalCount: null,
      progressPercent: null,
    });
    const most = Number.MAX_SAFE_INTEGER;
    expect(itemOf({ completed_count: most, failed_count: 1, total_calls: most })).toMatchObject({
      doneCount: null,
    });
  });

  it('F26: a batch of nothing has no percentage', () => {
    expect(
      itemOf({ completed_count: 0, failed_count: 0, total_calls: 0, progress_pct: 0 })?.progressPercent,
    ).toBe(null);
    expect(viewOf({ active_batches: [] }).items).toEqual([]);
  });

  it('says who computed the percentages when they were not sent', () => {
    const [, , formula] =
      viewOf({ active_batches: [{ ...batch, progress_pct: 101 }] }).origin?.formulas ?? [];
    expect(formula?.computedBy).toBe('callscope');
  });

  it('computes all percentages when one was not sent, unless nothing says it', () => {
    const { progress_pct: _, ...counted } = { ...batch, id: 'c', total_calls: 410 };
    const shownOf = (...active_batches: readonly VirsynBatch[]) => {
      const view = viewOf({ active_batches });
      const formula = view.origin?.formulas.find(({ figureId }) => figureId === 'progressPercent');
      return [formula?.computedBy, ...view.items.map(({ progressPercent }) => progressPercent)];
    };
    const off = { ...batch, progress_pct: 42 };
    expect(shownOf(off, counted)).toEqual(['callscope', 41, 50]);
    expect(shownOf(off, { id: 'd', status: 'pending' })).toEqual(['system', 42, null]);
    expect(shownOf({ id: 'd', status: 'pending', progress_pct: 30 }, counted)).toEqual([
      'callscope',
      null,
      50,
    ]);
  });

  it('tells batches that were not sent from none', () => {
    expect(viewOf({ active_batches: null })).toMatchObject({ items: [], absence: 'not_sent' });
    expect(toBatches({}, viewContext()).absence).toBe('not_sent');
    expect(viewOf({ active_batches: [] })).not.toHaveProperty('absence');
  });

  it('names a batch after its campaign, and by its id where that is not enough', () => {
    const labels = (batches: readonly VirsynBatch[], more: Partial<VirsynCampaigns> = {}) =>
      viewOf({ active_batches: batches, ...more }).items.map(({ label }) => label);
    const id = '9a8b7c6d-0000-4000-8000-000000000001';
    expect(labels([batch, { ...batch, id }])).toEqual(['Q1 Outreach · 3f1c2d4e', 'Q1 Outreach · 9a8b7c6d']);
    expect(labels([{ ...batch, id, campaign_id: null }, batch])).toEqual(['Batch 9a8b7c6d', 'Q1 Outreach']);
    expect(labels([batch], { campaign_stats: null })).toEqual(['Batch 3f1c2d4e']);
    const nameless = campaigns.campaign_stats.map((stats) => ({ ...stats, campaign_name: null }));
    expect(labels([batch], { campaign_stats: nameless })).toEqual(['Batch 3f1c2d4e']);
  });

  it('counts the batches of all pages, never fewer than are there, and one that is said twice once', () => {
    const pagination = { total: 60, limit: 25, offset: 0, has_more: true };
    expect(viewOf({ pagination }).itemCount).toBe(60);
    expect(viewOf({ pagination: { ...pagination, total: 0 } }).itemCount).toBe(1);
    expect(viewOf({ active_batches: [batch, batch], pagination: null }).itemCount).toBe(1);
    expect(viewOf({ active_batches: null, pagination: null }).itemCount).toBe(0);
    expect(
      viewOf({
        active_batches: [
          { id: '', status: 'x' },
          { id: 'unknown', status: 'x' },
        ],
      }).itemCount,
    ).toBe(2);
  });
});
