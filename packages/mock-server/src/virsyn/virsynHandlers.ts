import { HttpResponse, http, type RequestHandler } from 'msw';
import { answerWithFaults } from '../faults/answerWithFaults';
import type { SystemHandlersOptions } from '../systems/SystemHandlersOptions';
import { authorize } from './authorize';
import { dashboardFunnel } from './dashboardFunnel';
import { dashboardHeatmap } from './dashboardHeatmap';
import { dashboardOverview } from './dashboardOverview';
import { readPeriod } from './readPeriod';
import { refuseVirsyn } from './refuseVirsyn';
import type { VirsynEndpoint } from './VirsynEndpoint';
import { VirsynRefusal } from './VirsynRefusal';

/** Handlers for `/virsyn/functions/v1/…` on any origin. */
export function virsynHandlers(options: SystemHandlersOptions): RequestHandler[] {
  return [dashboardOverview, dashboardFunnel, dashboardHeatmap].map((endpoint) =>
    http.all(`*/virsyn/functions/v1/${endpoint.name}`, ({ request }) =>
      answerWithFaults(
        request,
        { system: 'virsyn', endpoint: endpoint.name, refuse: refuseVirsyn },
        options.conditions(),
        () => respond(request, endpoint, options),
      ),
    ),
  );
}

function respond(
  request: Request,
  endpoint: VirsynEndpoint,
  { world, users, settings }: SystemHandlersOptions,
): Response {
  try {
    if (request.method !== 'GET') throw new VirsynRefusal(405, 'Method not allowed');
    const organization = world.organization(authorize(request, users));
    if (organization === undefined) throw new VirsynRefusal(403, 'User has no agency');
    const parameters = new URL(request.url).searchParams;
    const { label, resolved } = readPeriod(parameters, {
      allowed: endpoint.periods,
      fallback: endpoint.defaultPeriod,
      nowMs: world.nowMs,
    });
    const filter = { campaignId: parameters.get('campaign_id'), clientId: parameters.get('client_id') };
    return HttpResponse.json(
      endpoint.answer({
        organization,
        nowMs: world.nowMs,
        settings,
        period: resolved,
        periodLabel: label,
        filter,
        parameters,
      }),
    );
  } catch (error) {
    if (!(error instanceof VirsynRefusal)) throw error;
    return refuseVirsyn(error.status, error.message);
  }
}
