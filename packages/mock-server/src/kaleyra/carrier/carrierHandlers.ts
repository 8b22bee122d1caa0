import { HttpResponse, http, type RequestHandler } from 'msw';
import { answerWithFaults } from '../../faults/answerWithFaults';
import type { SystemHandlersOptions } from '../../systems/SystemHandlersOptions';
import { CarrierLegs } from '../call-log/CarrierLegs';
import { carrierKey } from './carrierKey';
import { createCarrierTimeReader } from './carrierTime';
import { type PullOptions, pullLegs } from './pullLegs';
import { refuseCarrier } from './refuseCarrier';

/** The path of the carrier's API, after whatever stands before the systems' paths; a slash may follow. */
export const carrierPath = '/kaleyra-carrier/v1';

/** Handlers for `/kaleyra-carrier/v1/`, with its last slash or without, on any origin. */
export function carrierHandlers(options: SystemHandlersOptions): RequestHandler[] {
  const readTime = createCarrierTimeReader();
  return [
    http.all(`*${carrierPath}`, ({ request }) =>
      answerWithFaults(
        request,
        { system: 'kaleyra-carrier', endpoint: 'pull', refuse: refuseCarrier },
        options.conditions(),
        () => respond(request, { ...options, readTime }),
      ),
    ),
  ];
}

async function respond(
  request: Request,
  { world, settings, readTime }: SystemHandlersOptions & Pick<PullOptions, 'readTime'>,
): Promise<Response> {
  if (request.method !== 'POST') return refuseCarrier(405);
  const form = new URLSearchParams(await request.text());
  const key = form.get('api_key');
  const organization = world.organizations.find((one) => carrierKey(one) === key);
  if (organization === undefined) return refuseCarrier(401);
  const { legs } = organization.records;
  if (legs === null) return refuseCarrier(404);
  const records = pullLegs(form, { legs: new CarrierLegs(organization, legs), nowMs: world.nowMs, readTime });
  if (records === null) return refuseCarrier(400);
  return HttpResponse.json({ status: 'OK', [settings.carrierRecords]: records });
}
