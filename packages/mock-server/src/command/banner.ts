import { describeCallLog } from '../call-log/describeCallLog';
import type { MockServer } from '../startMockServer';

/** What the command prints when the server listens. */
export function banner({ url, tokens, users, api, report }: MockServer): string {
  const { world, faults } = api;
  const widest = Math.max(...users.map(({ token }) => token.length));
  return [
    `Callscope mock server on ${url}`,
    '',
    ...(report === undefined
      ? [`Built-in world, seed ${world.seed}: ${world.callCount.toLocaleString('en-US')} calls`]
      : ['Call log', ...describeCallLog(report).map((line) => `  ${line}`)]),
    `Now is ${new Date(world.nowMs).toISOString()}`,
    '',
    'Base URLs',
    `  Virsyn   ${url}/virsyn`,
    `  Control  ${url}/_mock/world and ${url}/_mock/faults`,
    '',
    'Bearer tokens',
    ...users.map(({ token, label, purpose }) => `  ${token.padEnd(widest)}  ${label}: ${purpose}`),
    '',
    ...(faults.list().length > 0 ? [`Faults: ${JSON.stringify(faults.list())}`, ''] : []),
    'Try',
    `  curl -H 'Authorization: Bearer ${tokens.virsyn}' '${url}/virsyn/functions/v1/dashboard-overview?period=7d'`,
    '',
    'Ctrl-C stops the server.',
    '',
  ].join('\n');
}
