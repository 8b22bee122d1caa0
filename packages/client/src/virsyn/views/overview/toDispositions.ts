import {
  createRanking,
  type Figure,
  figure,
  type Phrase,
  type Ranking,
  rate,
  withOrigin,
} from '@callscope/core';
import { computed, sent } from '../../../views/formula';
import type { ViewContext } from '../../../views/ViewContext';
import type { VirsynDispositionBreakdown, VirsynOverview } from '../../wire/VirsynOverview';
import { toViewPeriod } from '../toViewPeriod';

// In the system's order, in which ties stay.
const labels: Readonly<Record<keyof VirsynDispositionBreakdown, string>> = {
  voicemail: 'Voicemail',
  callback_requested: 'Callback requested',
  not_interested: 'Not interested',
  wrong_number: 'Wrong number',
  dnc_requested: 'Do not call',
  gatekeeper_blocked: 'Gatekeeper blocked',
  no_answer: 'No answer',
  conversation: 'Conversation',
  appointment_booked: 'Appointment booked',
};

/**
 * The nine outcomes of calls, most frequent first. A call may have several or none, so they have no whole and no
 * shares; beside each stands what percent of all calls had it, unless there were none, or fewer than are said to.
 */
export function toDispositions(
  { period, summary, disposition_breakdown: counts }: VirsynOverview,
  { asOfMs }: ViewContext,
): Ranking {
  const { total_calls } = summary;
  const items = (Object.keys(labels) as (keyof typeof labels)[]) // those of the table above
    .map((id) => ({
      id,
      label: labels[id],
      figure: figure(counts[id], 'count'),
      ...toDetail(counts[id], total_calls),
    }))
    .sort((a, b) => counts[b.id] - counts[a.id]);
  const basis = 'all calls; one call may have several outcomes, or none';
  return withOrigin(createRanking({ items, period: toViewPeriod(period) }), {
    timeZone: 'UTC',
    asOfMs,
    formulas: [
      sent('figure', basis, 'calls with the outcome'),
      computed('detail', basis, 'calls with the outcome', ['all calls', total_calls]),
    ],
  });
}

function toDetail(count: number, totalCalls: number): { readonly detail?: Phrase } {
  const percent = count > totalCalls ? null : rate(count, totalCalls);
  return percent === null ? {} : { detail: [toPercent(percent), ' of all calls'] };
}

const toPercent = (value: number): Figure => figure(value, 'percent', { digits: 1 });
