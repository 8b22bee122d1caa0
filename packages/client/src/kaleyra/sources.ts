import {
  compareKpis,
  type DataTable,
  type KpiSet,
  type Period,
  type Ranking,
  type ShareSet,
  type TimeSeries,
} from '@callscope/core';
import { defineSource } from '../defineSource';
import type { ClientQuery } from '../endpoint/ClientQuery';
import type { DatedAnswer, DatedQueries } from '../endpoint/DatedAnswer';
import type { PeriodAnswer, Source, SourceIdentity } from '../source';
import type { ViewContext } from '../views/ViewContext';
import { agentStatsEndpoint, callListEndpoint, overviewEndpoint } from './endpoints';
import type { KaleyraParams } from './params/KaleyraParams';
import type { KaleyraQueries } from './queries';
import { answerDailyRange } from './scope/answerDailyRange';
import { answerRange } from './scope/answerRange';
import type { KaleyraPage } from './scope/KaleyraPage';
import { kaleyraDayZone } from './scope/kaleyraDayZone';
import { keepByPage } from './scope/keepByPage';
import { toPageParams } from './scope/toPageParams';
import { toPreviousParams } from './scope/toPreviousParams';
import { toRangeParams } from './scope/toRangeParams';
import { toAgentRanking } from './views/agents/toAgentRanking';
import { toAgentTable } from './views/agents/toAgentTable';
import { toDailySeries } from './views/daily/toDailySeries';
import { toKpiSet } from './views/overview/toKpiSet';
import { toStatusShares } from './views/overview/toStatusShares';
import { toCallLogTable } from './views/toCallLogTable';

/**
 * What Kaleyra offers to widgets. All of it counts legs: a customer's call is one of them, and so is each agent it
 * was forwarded to. Its days are those of `Asia/Kolkata`, but its `7d` and `30d` roll: they end now and touch 8 and 31
 * days. Every range but `all` is answered.
 */
export interface KaleyraSources {
  /**
   * Legs in all and by service, from `overview`. `7d` and `30d` are compared with as many hours before them, other
   * ranges with as many days, a running one with the same part of them.
   */
  readonly kpis: Source<KpiSet>;
  /**
   * Incoming and forwarded legs by day, up to ten years of them, from `overview`, which says when legs were synced last;
   * the first and last day of `7d` and `30d` in part.
   */
  readonly dailyVolume: Source<TimeSeries>;
  /** How legs ended, from `overview`. */
  readonly statusBreakdown: Source<ShareSet>;
  /** What each agent answered and missed of the legs forwarded to them, from `agent-stats`. */
  readonly agents: Source<DataTable>;
  /** Agents by the legs they answered, from `agent-stats`. */
  readonly agentRanking: Source<Ranking>;
  /**
   * Legs one by one, newest first, from `call-list`: the source of one page, the first 50 when left out. Equal pages
   * have the same source. The filters are `service`, which tells upper and lower case apart, and `agent_number`, the
   * number that was dialled. The source throws a `ConfigError` for a page that is none.
   */
  readonly callLog: (page?: KaleyraPage) => Source<DataTable>;
}

/** The sources of a client, on top of its queries: equal scopes share one request. */
export function createKaleyraSources(
  queries: DatedQueries<KaleyraQueries>,
  identity: SourceIdentity,
): KaleyraSources {
  const shared = { dayZone: kaleyraDayZone, identity };
  const factsOf = ({ name }: { readonly name: string }) => ({ system: 'kaleyra', endpoint: name });

  /** Sources of an endpoint that takes a range and no filter. */
  const from = <TWire>(
    endpoint: { readonly name: string },
    query: (params: KaleyraParams) => ClientQuery<DatedAnswer<TWire>>,
  ) => {
    const facts = factsOf(endpoint);
    return <TView>(
      toView: (wire: TWire, context: ViewContext) => TView,
      {
        compare,
        answer = answerRange,
      }: {
        readonly compare?: (current: TView, previous: TView) => TView;
        readonly answer?: (period: Period) => PeriodAnswer;
      } = {},
    ): Source<TView> =>
      defineSource({
        ...shared,
        answer,
        facts,
        filters: [],
        toQuery: (scope) => query(toRangeParams(facts, scope)),
        toView,
        ...(compare && {
          comparison: {
            toQuery: (scope, untilMs) => {
              const previous = toPreviousParams(facts, scope, untilMs);
              return previous && { ...previous, query: query(previous.params) };
            },
            compare,
          },
        }),
      });
  };

  const fromOverview = from(overviewEndpoint, queries.overview);
  const fromAgentStats = from(agentStatsEndpoint, queries.agentStats);
  const callListFacts = factsOf(callListEndpoint);
  const filters = ['service', 'agent_number'] as const;

  return {
    kpis: fromOverview(toKpiSet, { compare: compareKpis }),
    dailyVolume: fromOverview(toDailySeries, { answer: answerDailyRange }),
    statusBreakdown: fromOverview(toStatusShares),
    agents: fromAgentStats(toAgentTable),
    agentRanking: fromAgentStats(toAgentRanking),
    callLog: keepByPage((page) =>
      defineSource({
        ...shared,
        answer: answerRange,
        facts: callListFacts,
        filters,
        toQuery: (scope) =>
          queries.callList({
            ...toRangeParams(callListFacts, scope, filters),
            ...toPageParams(callListFacts, page),
          }),
        toView: (list, context) => toCallLogTable(list, context, page),
      }),
    ),
  };
}
