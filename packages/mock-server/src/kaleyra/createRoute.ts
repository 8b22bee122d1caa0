import { http, type RequestHandler } from 'msw';
import { answerWithFaults } from '../faults/answerWithFaults';
import type { SystemHandlersOptions } from '../systems/SystemHandlersOptions';
import type { Organization } from '../world/Organization';
import { authorize } from './authorize';
import type { CallLogTable } from './call-log/CallLogTable';
import type { CallLogTables } from './call-log/CallLogTables';
import { KaleyraRefusal } from './KaleyraRefusal';
import { noRoute } from './noRoute';
import { refusalOf, refuseKaleyra } from './refuseKaleyra';

/** Where a route is, and what faults call it. */
export interface RouteDescription {
  readonly method: 'GET' | 'POST';
  /** After `/kaleyra`. */
  readonly path: string;
  readonly name: string;
}

/** A request to a route by somebody who may ask. */
export interface RouteRequest {
  readonly request: Request;
  readonly organization: Organization;
  readonly table: CallLogTable;
}

/**
 * Makes the handler of a route: faults, then the method, then who asks, then the answer.
 * @param answer may throw a {@link KaleyraRefusal}
 */
export function createRoute(
  { method, path, name }: RouteDescription,
  answer: (request: RouteRequest) => Response | Promise<Response>,
): (options: SystemHandlersOptions & { readonly tables: CallLogTables }) => RequestHandler {
  return (options) =>
    http.all(`*/kaleyra${path}`, ({ request }) =>
      answerWithFaults(
        request,
        { system: 'kaleyra', endpoint: name, refuse: refuseKaleyra },
        options.conditions(),
        () =>
          sendRefusals(async () => {
            const asked = request.method === 'HEAD' ? 'GET' : request.method;
            if (asked !== method) throw noRoute(request);
            const organization = authorize(request, options);
            const table = options.tables.of(organization);
            // A world without legs is a deployment without the dashboard: it has none of these routes.
            if (table === null) throw noRoute(request);
            return answer({ request, organization, table });
          }),
      ),
    );
}

async function sendRefusals(answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    if (!(error instanceof KaleyraRefusal)) throw error;
    return refusalOf(error);
  }
}
