import type { FaultName } from '../src/faults/Fault';

const under = (path: string, names: string, query = '') =>
  names.split(' ').map((name) => [path.split('/')[1] ?? '', name, `${path}${name}${query}`] as const);

/** Every endpoint of the four systems and of the carrier: its system, what faults call it, and its path. */
export const faultPaths: readonly (readonly [system: string, endpoint: string, path: string])[] = [
  ...under(
    '/virsyn/functions/v1/',
    'dashboard-overview dashboard-timeseries dashboard-funnel dashboard-campaigns dashboard-quality dashboard-heatmap dashboard-objections',
    '?period=30d',
  ),
  ['vyom', 'dashboard', '/vyom/analytics/dashboard'],
  ...under('/vyom/analytics/calls/', 'by-assistant by-phone-number by-time by-service'),
  ...under(
    '/loquent/api/dashboard/',
    'stats messaging-stats text-agent-stats plan-stats ai-usage-stats ai-message-origin-stats engagement-stats',
    '?time_range=last_30_days',
  ),
  ...under('/kaleyra/calls/dashboard/', 'overview agent-stats daily-volume call-list'),
  ['kaleyra', 'sync', '/kaleyra/calls/sync'],
  ['kaleyra-carrier', 'pull', '/kaleyra-carrier/v1/'],
];

/** A request by the main user to a path of {@link faultPaths}. */
export function faultRequest(
  path: string,
  { fault, token }: { readonly fault?: FaultName | undefined; readonly token?: string | undefined } = {},
): Request {
  const [, system = ''] = path.split('/');
  const isCarrier = system === 'kaleyra-carrier';
  return new Request(`http://127.0.0.1:4010${path}`, {
    method: isCarrier || path.endsWith('/sync') ? 'POST' : 'GET',
    headers: {
      ...(!isCarrier && { authorization: `Bearer ${token ?? `mock-${system}-main`}` }),
      ...(fault !== undefined && { 'x-callscope-fault': fault }),
    },
    ...(isCarrier && {
      body: new URLSearchParams(
        'method=dial&api_key=mock-carrier-main&fromdate=2026/02/10&todate=2026/02/16&page=1&limit=200',
      ),
    }),
  });
}
