import { objectionStats } from '@callscope/core';
import { dateRange } from '../answer/dateRange';
import { everyPeriod } from '../request/everyPeriod';
import { readWhole } from '../request/readWhole';
import { selectAnalyzedCalls } from '../select/selectAnalyzedCalls';
import type { VirsynEndpoint } from '../VirsynEndpoint';

/**
 * `dashboard-objections`: the most frequent objections and buying signals, from raw calls. The sources name the
 * endpoint and what it reads; its answer and its `limit` are not known and are proposed here alone.
 *
 * An organization whose calls hold no analyses, as one from a call log, is told that none was read and no more:
 * that nobody objected would be a claim.
 */
export const dashboardObjections: VirsynEndpoint = {
  name: 'dashboard-objections',
  periods: everyPeriod,
  defaultPeriod: '7d',
  answer: (query) => {
    const limit = readWhole(query.parameters, 'limit', { fallback: 10, least: 1, most: 50 });
    const period = dateRange(query.period);
    if (!query.organization.holdsAnalyses()) return { period, summary: { total_calls_analyzed: 0 } };
    const { summary, top_objections, buying_signals } = objectionStats(selectAnalyzedCalls(query), { limit });
    return {
      period,
      summary: { ...summary, objection_handling_rate: summary.objection_handling_rate ?? 0 },
      top_objections: top_objections.map((one) => ({ ...one, handling_rate: one.handling_rate ?? 0 })),
      buying_signals,
    };
  },
};
