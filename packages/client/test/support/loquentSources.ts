import type { Period } from '@callscope/core';
import type { QueryKey } from '@tanstack/query-core';
import type { LoquentSources } from '../../src/loquent/sources/LoquentSources';
import type { Scope, Source } from '../../src/source';
import { never } from './createFakeFetch';
import { createLoquentTestClient } from './loquentTestClient';
import { custom } from './scopeOf';

/** What the organization's profile says. */
export const organizationTimeZone = 'America/New_York';
/** A scope of a reader in UTC, on the evening of 12 March 2026 in the organization. */
export const scopeOf = (period: Period, rest: Partial<Scope> = {}): Scope => ({
  period,
  timeZone: 'UTC',
  // In New York it is still the day before.
  now: '2026-03-13T01:00:00Z',
  ...rest,
});
/** The last of them is today. */
export const threeDays = custom('2026-03-10', '2026-03-12');
/** Every preset. */
export const periods = ['today', 'yesterday', '7d', '30d', '90d', 'all'] as const;

/** The sources of a client that sends nothing. */
export const { sources } = createLoquentTestClient(never, { organizationTimeZone }).client;
/** The same without a zone. */
export const { sources: zoneless } = createLoquentTestClient(never).client;
/** All of them. */
// The keys of an object are its members.
export const names = Object.keys(sources) as (keyof LoquentSources)[];
/** Which endpoint each source reads. */
export const endpoints: Readonly<Record<keyof LoquentSources, string>> = {
  callKpis: 'stats',
  messageKpis: 'messaging-stats',
  callActivity: 'stats',
  messageActivity: 'messaging-stats',
  callHeatmap: 'stats',
  messageHeatmap: 'messaging-stats',
  responseInsights: 'messaging-stats',
  recentCalls: 'stats',
  taskStatus: 'stats',
  textAgent: 'text-agent-stats',
  plans: 'plan-stats',
  aiUsage: 'ai-usage-stats',
  aiUsageKpis: 'ai-usage-stats',
  aiMessages: 'ai-message-origin-stats',
  aiMessageKpis: 'ai-message-origin-stats',
  channels: 'engagement-stats',
  engagement: 'engagement-stats',
  recentActivity: 'engagement-stats',
};
/** What needs the zone. */
export const zoned = [
  'callActivity',
  'messageActivity',
  'callHeatmap',
  'messageHeatmap',
  'responseInsights',
] as const satisfies readonly (keyof LoquentSources)[];
/** What is compared. */
export const compared = [
  'callKpis',
  'messageKpis',
  'textAgent',
  'aiUsageKpis',
  'aiMessageKpis',
  'engagement',
] as const satisfies readonly (keyof LoquentSources)[];
/** What takes a range. */
export const ranged = names.filter((name) => name !== 'plans');

/** Of a key the endpoint and the parameters. */
export const askedBy = (key: QueryKey) => [key.at(-3), key.at(-1)];
/** Of a query the endpoint and the parameters. */
export const keyOf = (source: Source<unknown>, scope: Scope) => askedBy(source(scope).queryKey);
