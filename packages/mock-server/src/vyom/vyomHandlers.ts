import { HttpResponse, http, type RequestHandler } from 'msw';
import { answerWithFaults } from '../faults/answerWithFaults';
import type { SystemHandlersOptions } from '../systems/SystemHandlersOptions';
import { identify } from '../users/identify';
import { callsByAssistant } from './endpoints/callsByAssistant';
import { callsByPhoneNumber } from './endpoints/callsByPhoneNumber';
import { callsByService } from './endpoints/callsByService';
import { callsByTime } from './endpoints/callsByTime';
import { dashboard } from './endpoints/dashboard';
import { refuseVyom } from './refuseVyom';
import { readQuery } from './request/readQuery';
import { refuseParameters } from './request/refuseParameters';
import type { VyomEndpoint } from './VyomEndpoint';

/** Handlers for `/vyom/analytics/…` on any origin. */
export function vyomHandlers(options: SystemHandlersOptions): RequestHandler[] {
  const endpoints = [dashboard, callsByAssistant, callsByPhoneNumber, callsByTime, callsByService].map(
    (endpoint) =>
      http.all(`*/vyom/${endpoint.path}`, ({ request }) =>
        answerWithFaults(
          request,
          { system: 'vyom', endpoint: endpoint.name, refuse: refuseVyom },
          options.conditions(),
          () => respond(request, endpoint, options),
        ),
      ),
  );
  return [...endpoints, http.all('*/vyom/analytics/*', () => refuseVyom(404))];
}

/** As FastAPI does: the path first, then the method, the key and the parameters. */
function respond(
  request: Request,
  endpoint: VyomEndpoint,
  { world, users, settings }: SystemHandlersOptions,
): Response {
  const { pathname, search, searchParams } = new URL(request.url);
  // FastAPI's router does so unless it is told not to; whether Vyom's is, the sources do not say.
  if (pathname.endsWith('/')) {
    return new HttpResponse(null, {
      status: 307,
      headers: { Location: `${pathname.replace(/\/+$/, '')}${search}` },
    });
  }
  if (request.method !== 'GET') return refuseVyom(405);
  const identity = identify(request, { system: 'vyom', users });
  const organization =
    identity.kind === 'user' ? world.organization(identity.user.agencyId ?? '') : undefined;
  if (organization === undefined) return refuseVyom(401);
  const read = readQuery(searchParams, endpoint, world.nowMs);
  if (read.kind === 'problems') return refuseParameters(read.problems);
  return HttpResponse.json({
    success: true,
    message: endpoint.message,
    data: endpoint.answer({ organization, nowMs: world.nowMs, settings, ...read.query }),
  });
}
