import { HttpResponse, http, type RequestHandler } from 'msw';
import { answerWithFaults } from '../faults/answerWithFaults';
import type { SystemHandlersOptions } from '../systems/SystemHandlersOptions';
import { authorize } from './authorize';
import { loquentEndpoints } from './endpoints/loquentEndpoints';
import type { LoquentEndpoint } from './LoquentEndpoint';
import { LoquentRefusal } from './LoquentRefusal';
import { refuseLoquent } from './refuseLoquent';
import { organizationZone } from './request/organizationZone';
import { readTimeRange } from './request/readTimeRange';

/** Handlers for `/loquent/api/…` on any origin. */
export function loquentHandlers(options: SystemHandlersOptions): RequestHandler[] {
  return [
    ...loquentEndpoints.map((endpoint) =>
      http.all(`*/loquent/api/dashboard/${endpoint.name}`, ({ request }) =>
        answerWithFaults(
          request,
          { system: 'loquent', endpoint: endpoint.name, refuse: refuseLoquent },
          options.conditions(),
          () => respond(request, endpoint, options),
        ),
      ),
    ),
    http.all('*/loquent/api/*', () => refuseLoquent(404)),
  ];
}

function respond(request: Request, endpoint: LoquentEndpoint, options: SystemHandlersOptions): Response {
  try {
    if (request.method !== 'GET') throw new LoquentRefusal(405);
    const caller = authorize(request, options);
    const { nowMs } = options.world;
    const timeZone = organizationZone(caller.organization);
    const parameters = endpoint.hasTimeRange ? new URL(request.url).searchParams : new URLSearchParams();
    const periodSince = readTimeRange(parameters, { nowMs, timeZone });
    return HttpResponse.json(endpoint.answer({ ...caller, timeZone, periodSince }));
  } catch (error) {
    if (!(error instanceof LoquentRefusal)) throw error;
    return refuseLoquent(error.status, error.sentence);
  }
}
