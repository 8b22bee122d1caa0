import { HttpResponse, http, type RequestHandler } from 'msw';
import { type AnswerConditions, answerWithFaults } from '../faults/answerWithFaults';
import type { MockUser } from '../MockUser';
import type { World } from '../world/World';
import { authorize } from './authorize';
import { dashboardFunnel } from './dashboardFunnel';
import { dashboardHeatmap } from './dashboardHeatmap';
import { dashboardOverview } from './dashboardOverview';
import { readPeriod } from './readPeriod';
import type { VirsynEndpoint } from './VirsynEndpoint';
import { VirsynRefusal } from './VirsynRefusal';

/** What the handlers answer from. */
export interface VirsynHandlersOptions {
  readonly world: World;
  readonly users: readonly MockUser[];
  /** Asked anew for every request. */
  readonly conditions: () => AnswerConditions;
}

/** Handlers for `/virsyn/functions/v1/dashboard-overview`, `-funnel` and `-heatmap` on any origin. */
export function virsynHandlers({ world, users, conditions }: VirsynHandlersOptions): RequestHandler[] {
  return [dashboardOverview, dashboardFunnel, dashboardHeatmap].map((endpoint) =>
    http.all(`*/virsyn/functions/v1/${endpoint.name}`, ({ request }) =>
      answerWithFaults(request, { system: 'virsyn', endpoint: endpoint.name }, conditions(), () =>
        respond(request, endpoint, { world, users }),
      ),
    ),
  );
}

function respond(
  request: Request,
  endpoint: VirsynEndpoint,
  { world, users }: { world: World; users: readonly MockUser[] },
): Response {
  try {
    if (request.method !== 'GET') throw new VirsynRefusal(405, 'Method not allowed');
    const agencyId = authorize(request, users);
    const parameters = new URL(request.url).searchParams;
    const { label, resolved } = readPeriod(parameters, {
      allowed: endpoint.periods,
      fallback: endpoint.defaultPeriod,
      nowMs: world.nowMs,
    });
    const filter = {
      agencyId,
      campaignId: parameters.get('campaign_id'),
      clientId: parameters.get('client_id'),
    };
    return HttpResponse.json(
      endpoint.answer({ world, period: resolved, periodLabel: label, filter, parameters }),
    );
  } catch (error) {
    if (!(error instanceof VirsynRefusal)) throw error;
    return HttpResponse.json(
      { error: error.message },
      { status: error.status, headers: error.status === 405 ? { Allow: 'GET' } : {} },
    );
  }
}
