import type { MockTokens } from '../users/MockUser';
import { sessionCookieName } from '../users/sessionCookieName';

/** A line for a shell that asks one system something, with a token that works. */
export interface CurlLine {
  /** What it asks. */
  readonly name: string;
  readonly line: string;
}

/**
 * One line for each system, and the ways of Loquent's cookie, of Kaleyra's sync and of its carrier.
 * @param nowMs the world's now, for the carrier's day
 */
export function curlLines(origin: string, tokens: MockTokens, nowMs: number): readonly CurlLine[] {
  const get = (token: string, path: string) => `curl -H 'Authorization: Bearer ${token}' '${origin}${path}'`;
  const day = new Date(nowMs).toISOString().slice(0, 10).replaceAll('-', '/');
  const pull = `method=dial&api_key=mock-carrier-main&fromdate=${day}&todate=${day}&page=1&limit=200&format=json`;
  return [
    { name: 'Virsyn', line: get(tokens.virsyn, '/virsyn/functions/v1/dashboard-overview?period=7d') },
    { name: 'Vyom', line: get(tokens.vyom, '/vyom/analytics/dashboard') },
    { name: 'Loquent', line: get(tokens.loquent, '/loquent/api/dashboard/stats?time_range=last_7_days') },
    {
      name: 'Loquent by cookie',
      line: `curl -b '${sessionCookieName}=${tokens.loquent}' '${origin}/loquent/api/dashboard/plan-stats'`,
    },
    { name: 'Kaleyra', line: get(tokens.kaleyra, '/kaleyra/calls/dashboard/overview?range=7d') },
    {
      name: 'Kaleyra sync',
      line: `curl -X POST -H 'Authorization: Bearer ${tokens.kaleyra}' '${origin}/kaleyra/calls/sync'`,
    },
    { name: 'Kaleyra carrier', line: `curl -d '${pull}' '${origin}/kaleyra-carrier/v1/'` },
  ];
}
