import { HttpResponse, http, type RequestHandler } from 'msw';
import type { ControlOptions } from './ControlOptions';
import { carrierKeys } from './carrierKeys';
import { describeWorld } from './describeWorld';
import { faultHandlers } from './faultHandlers';
import { landingHandlers } from './landingHandlers';
import { pageHandlers } from './pageHandlers';
import { sessionHandlers } from './sessionHandlers';

/**
 * The control endpoints, for demonstrations and tests; no system has them. `/_mock/` is a page for people;
 * `GET /_mock/world` and `GET /_mock/users` describe what there is.
 */
export function controlHandlers(options: ControlOptions): RequestHandler[] {
  return [
    ...pageHandlers(options),
    http.get('*/_mock/world', () => HttpResponse.json(describeWorld(options.world))),
    http.get('*/_mock/users', () =>
      HttpResponse.json({ users: options.users, carrierKeys: carrierKeys(options.world) }),
    ),
    ...faultHandlers(options),
    ...sessionHandlers(options),
    ...landingHandlers(),
    http.all('*/_mock/:subject', () =>
      HttpResponse.json(
        { error: 'There is only /_mock/ and, below it, world, users, faults, sign-in, sign-out and landing' },
        { status: 404 },
      ),
    ),
  ];
}
