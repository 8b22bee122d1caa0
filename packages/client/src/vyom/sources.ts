import type { Period } from '@callscope/core';
import { defineSource, type SourceDefinition } from '../defineSource';
import type { ClientQuery } from '../endpoint/ClientQuery';
import type { DatedAnswer, DatedQueries } from '../endpoint/DatedAnswer';
import type { PeriodAnswer, Scope, Source, SourceIdentity } from '../source';
import {
  byAssistantEndpoint,
  byPhoneNumberEndpoint,
  byServiceEndpoint,
  byTimeEndpoint,
  dashboardEndpoint,
} from './endpoints';
import type { VyomQueries } from './queries';
import { answerDays } from './scope/answerDays';
import { toPreviousParams } from './scope/toPreviousParams';
import { toRangeParams, vyomFilters } from './scope/toRangeParams';
import { toTimeParams } from './scope/toTimeParams';
import type { VyomFacts } from './scope/VyomFacts';
import { vyomDayZone } from './scope/vyomDayZone';
import type { VyomSources } from './VyomSources';
import { compareDashboards } from './views/dashboard/compareDashboards';
import { toKpiSet } from './views/dashboard/toKpiSet';
import { toTimeSeries } from './views/time/toTimeSeries';
import { toAssistantRows } from './views/usage/toAssistantRows';
import { toAssistantTable } from './views/usage/toAssistantTable';
import { toPhoneNumberRows } from './views/usage/toPhoneNumberRows';
import { toPhoneNumberTable } from './views/usage/toPhoneNumberTable';
import { toServiceRows } from './views/usage/toServiceRows';
import { toServiceShares } from './views/usage/toServiceShares';
import { toUsageRanking } from './views/usage/toUsageRanking';

/** The sources of a client, on top of its queries: equal scopes share one request. */
export function createVyomSources(queries: DatedQueries<VyomQueries>, identity: SourceIdentity): VyomSources {
  /** Sources of an endpoint, asked in one way. */
  const from = <TWire>(
    { name }: { readonly name: string },
    filters: readonly string[],
    toQuery: (facts: VyomFacts, scope: Scope) => ClientQuery<DatedAnswer<TWire>>,
    answer: (period: Period) => PeriodAnswer = () => ({ kind: 'exact' }),
  ) => {
    const facts = { system: 'vyom', endpoint: name };
    return <TView>(
      toView: SourceDefinition<TWire, TView>['toView'],
      comparison?: SourceDefinition<TWire, TView>['comparison'],
    ): Source<TView> =>
      defineSource({
        facts,
        filters,
        identity,
        dayZone: vyomDayZone,
        answer,
        toQuery: (scope) => toQuery(facts, scope),
        toView,
        ...(comparison && { comparison }),
      });
  };
  const fromDashboard = from(dashboardEndpoint, [], (facts, scope) =>
    queries.dashboard(toRangeParams(facts, scope)),
  );
  const fromDays = from(
    byTimeEndpoint,
    vyomFilters,
    (facts, scope) => queries.byTime(toTimeParams(facts, scope, 'day')),
    answerDays,
  );
  const fromTime = from(byTimeEndpoint, vyomFilters, (facts, scope) =>
    queries.byTime(toTimeParams(facts, scope)),
  );
  const fromServices = from(byServiceEndpoint, [], (facts, scope) =>
    queries.byService(toRangeParams(facts, scope)),
  );
  const fromAssistants = from(byAssistantEndpoint, [], (facts, scope) =>
    queries.byAssistant(toRangeParams(facts, scope)),
  );
  const fromPhoneNumbers = from(byPhoneNumberEndpoint, vyomFilters, (facts, scope) =>
    queries.byPhoneNumber(toRangeParams(facts, scope, vyomFilters)),
  );
  return {
    kpis: fromDashboard(toKpiSet, {
      toQuery: (scope, untilMs) => {
        const facts = { system: 'vyom', endpoint: dashboardEndpoint.name };
        const previous = toPreviousParams(facts, scope, untilMs);
        return previous && { ...previous, query: queries.dashboard(previous.params) };
      },
      compare: compareDashboards,
    }),
    daily: fromDays((answer, context) => toTimeSeries(answer, context, 'total_calls')),
    dailyMinutes: fromDays((answer, context) => toTimeSeries(answer, context, 'total_duration_minutes')),
    trend: fromTime((answer, context) => toTimeSeries(answer, context, 'total_calls')),
    services: fromServices(toServiceShares),
    serviceRanking: fromServices((answer, context) =>
      toUsageRanking(toServiceRows(answer), context, 'service'),
    ),
    assistants: fromAssistants((answer, context) =>
      toUsageRanking(toAssistantRows(answer), context, 'assistant'),
    ),
    assistantTable: fromAssistants(toAssistantTable),
    phoneNumbers: fromPhoneNumbers((answer, context) =>
      toUsageRanking(toPhoneNumberRows(answer), context, 'number'),
    ),
    phoneNumberTable: fromPhoneNumbers(toPhoneNumberTable),
  };
}
