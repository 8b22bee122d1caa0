import { HttpResponse, http, type RequestHandler } from 'msw';
import type { SystemHandlersOptions } from '../systems/SystemHandlersOptions';
import { CallLogTables } from './call-log/CallLogTables';
import { carrierHandlers } from './carrier/carrierHandlers';
import { carrierKey } from './carrier/carrierKey';
import { createRoute } from './createRoute';
import { dashboardAgentStats } from './dashboard/dashboardAgentStats';
import { dashboardCallList } from './dashboard/dashboardCallList';
import { dashboardDailyVolume } from './dashboard/dashboardDailyVolume';
import { dashboardOverview } from './dashboard/dashboardOverview';
import { readDashboardQuery } from './dashboard/readDashboardQuery';
import { resolveRange } from './dashboard/resolveRange';
import { noRoute } from './noRoute';
import { refusalOf } from './refuseKaleyra';
import { readSyncBody } from './sync/readSyncBody';
import { syncCalls } from './sync/syncCalls';

/** Handlers that keep legs, and a way back to the first ones. */
export interface KaleyraHandlers {
  readonly handlers: RequestHandler[];
  /** Forgets what was synced since the start. */
  readonly reset: () => void;
}

/** Handlers for `/kaleyra/…` and the carrier's `/kaleyra-carrier/v1/` on any origin. */
export function kaleyraHandlers(options: SystemHandlersOptions): KaleyraHandlers {
  const { nowMs } = options.world;
  const tables = new CallLogTables(nowMs);
  const carrier = carrierHandlers(options);
  const dashboard = [dashboardOverview, dashboardAgentStats, dashboardDailyVolume, dashboardCallList];
  const routes = [
    ...dashboard.map(({ name, answer }) =>
      createRoute({ method: 'GET', path: `/calls/dashboard/${name}`, name }, ({ request, table }) => {
        const query = readDashboardQuery(new URL(request.url).searchParams);
        const selection = table.select(resolveRange(query, nowMs));
        return HttpResponse.json(answer({ query, selection, table }));
      }),
    ),
    createRoute(
      { method: 'POST', path: '/calls/sync', name: 'sync' },
      async ({ request, organization, table }) => {
        const body = await readSyncBody(request);
        const apiKey = carrierKey(organization);
        const result = await syncCalls({ request, body, table, carrier, apiKey, nowMs });
        return HttpResponse.json(result, { status: 201 });
      },
    ),
  ];
  return {
    handlers: [
      ...routes.map((route) => route({ ...options, tables })),
      // Only where it begins a path: a page's own modules may stand in a folder of this name.
      http.all(/^https?:\/\/[^/]+\/kaleyra\//i, ({ request }) => refusalOf(noRoute(request))),
      ...carrier,
    ],
    reset: () => tables.clear(),
  };
}
