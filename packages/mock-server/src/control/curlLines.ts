import type { MockSystem, MockTokens } from '../users/MockUser';
import { sessionCookieName } from '../users/sessionCookieName';
import type { World } from '../world/World';

/** A line for a shell that asks one system something, with a token that works. */
export interface CurlLine {
  /** What it asks. */
  readonly name: string;
  readonly line: string;
}

interface CurlRequest extends CurlLine {
  readonly system: MockSystem;
  /** As a call log's report names it. */
  readonly endpoint: string;
}

/**
 * One line for each system, and the ways of Loquent's cookie, of Kaleyra's sync and of its carrier; of a call log
 * only those that it can answer.
 */
export function curlLines(
  origin: string,
  tokens: MockTokens,
  { nowMs, report }: Pick<World, 'nowMs' | 'report'>,
): readonly CurlLine[] {
  const answers = ({ system, endpoint }: Pick<CurlRequest, 'system' | 'endpoint'>) =>
    report === null || report.systems.some((one) => one.system === system && one.answers.includes(endpoint));
  const stats = '/loquent/api/dashboard/stats?time_range=last_7_days';
  const byCookie = answers({ system: 'loquent', endpoint: 'plan-stats' })
    ? { endpoint: 'plan-stats', path: '/loquent/api/dashboard/plan-stats' }
    : { endpoint: 'stats', path: stats };
  const get = (token: string, path: string) => `curl -H 'Authorization: Bearer ${token}' '${origin}${path}'`;
  const requests: readonly CurlRequest[] = [
    {
      system: 'virsyn',
      endpoint: 'dashboard-overview',
      name: 'Virsyn',
      line: get(tokens.virsyn, '/virsyn/functions/v1/dashboard-overview?period=7d'),
    },
    {
      system: 'vyom',
      endpoint: 'dashboard',
      name: 'Vyom',
      line: get(tokens.vyom, '/vyom/analytics/dashboard'),
    },
    { system: 'loquent', endpoint: 'stats', name: 'Loquent', line: get(tokens.loquent, stats) },
    {
      system: 'loquent',
      endpoint: byCookie.endpoint,
      name: 'Loquent by cookie',
      line: `curl -b '${sessionCookieName}=${tokens.loquent}' '${origin}${byCookie.path}'`,
    },
    {
      system: 'kaleyra',
      endpoint: 'overview',
      name: 'Kaleyra',
      line: get(tokens.kaleyra, '/kaleyra/calls/dashboard/overview?range=7d'),
    },
    {
      system: 'kaleyra',
      endpoint: 'sync',
      name: 'Kaleyra sync',
      line: `curl -X POST -H 'Authorization: Bearer ${tokens.kaleyra}' '${origin}/kaleyra/calls/sync'`,
    },
    {
      system: 'kaleyra',
      // The sync has nothing to read where the carrier has nothing to send.
      endpoint: 'sync',
      name: 'Kaleyra carrier',
      line: `curl -d '${carrierPull(nowMs)}' '${origin}/kaleyra-carrier/v1/'`,
    },
  ];
  return requests.filter(answers).map(({ name, line }) => ({ name, line }));
}

/** What a sync sends to the carrier for the day of a moment. */
function carrierPull(nowMs: number): string {
  const day = new Date(nowMs).toISOString().slice(0, 10).replaceAll('-', '/');
  return `method=dial&api_key=mock-carrier-main&fromdate=${day}&todate=${day}&page=1&limit=200&format=json`;
}
