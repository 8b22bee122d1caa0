import { HttpResponse, http, type RequestHandler } from 'msw';
import { answerWithFaults } from '../faults/answerWithFaults';
import type { SystemHandlersOptions } from '../systems/SystemHandlersOptions';
import { dashboardCampaigns } from './endpoints/dashboardCampaigns';
import { dashboardFunnel } from './endpoints/dashboardFunnel';
import { dashboardHeatmap } from './endpoints/dashboardHeatmap';
import { dashboardObjections } from './endpoints/dashboardObjections';
import { dashboardOverview } from './endpoints/dashboardOverview';
import { dashboardQuality } from './endpoints/dashboardQuality';
import { dashboardTimeseries } from './endpoints/dashboardTimeseries';
import { refuseVirsyn } from './refuseVirsyn';
import { authorize } from './request/authorize';
import { readFilter } from './request/readFilter';
import { readPeriod } from './request/readPeriod';
import type { VirsynEndpoint } from './VirsynEndpoint';
import { VirsynRefusal } from './VirsynRefusal';

/** The dashboard functions, as the sources list them. */
const endpoints = [
  dashboardOverview,
  dashboardTimeseries,
  dashboardFunnel,
  dashboardCampaigns,
  dashboardQuality,
  dashboardHeatmap,
  dashboardObjections,
];

/** Handlers for `/virsyn/functions/v1/…` on any origin; a function of another name is answered 404. */
export function virsynHandlers(options: SystemHandlersOptions): RequestHandler[] {
  const handle = (name: string, answer: (request: Request) => Response) =>
    http.all(`*/virsyn/functions/v1/${name}`, ({ request }) =>
      answerWithFaults(
        request,
        { system: 'virsyn', endpoint: name, refuse: refuseVirsyn },
        options.conditions(),
        () => answer(request),
      ),
    );
  return [
    ...endpoints.map((endpoint) => handle(endpoint.name, (request) => respond(request, endpoint, options))),
    handle('*', () => refuseVirsyn(404)),
  ];
}

function respond(
  request: Request,
  endpoint: VirsynEndpoint,
  { world, users, settings }: SystemHandlersOptions,
): Response {
  try {
    const { pathname, searchParams: parameters } = new URL(request.url);
    // MSW matches a path whatever its letter case; Supabase knows a function by its very name.
    if (!pathname.split('/').includes(endpoint.name)) return refuseVirsyn(404);
    if (request.method !== 'GET') throw new VirsynRefusal(405, 'Method not allowed');
    const organization = world.organization(authorize(request, users));
    if (organization === undefined) throw new VirsynRefusal(403, 'User has no agency');
    const { label, resolved } = readPeriod(parameters, {
      allowed: endpoint.periods,
      fallback: endpoint.defaultPeriod,
      nowMs: world.nowMs,
    });
    return HttpResponse.json(
      endpoint.answer({
        organization,
        nowMs: world.nowMs,
        settings,
        period: resolved,
        periodLabel: label,
        filter: readFilter(parameters),
        parameters,
      }),
    );
  } catch (error) {
    if (!(error instanceof VirsynRefusal)) throw error;
    return refuseVirsyn(error.status, error.message, error.details);
  }
}
