import { describeCallLog } from '../call-log/describeCallLog';
import { baseUrls } from '../control/baseUrls';
import { cookieHint } from '../control/cookieHint';
import { curlLines } from '../control/curlLines';
import type { MockServer } from '../startMockServer';
import { type MockSystem, type MockUser, mockSystems } from '../users/MockUser';
import type { World } from '../world/World';

/** What the command prints when the server listens. Organizations whose rows nobody has read are not counted. */
export function banner({ url, tokens, users, api, report }: MockServer): string {
  const { world, faults } = api;
  return [
    `Callscope mock server on ${url}`,
    '',
    ...(report === undefined
      ? [`Built-in world, seed ${world.seed}`]
      : ['Call log', ...describeCallLog(report).map((line) => `  ${line}`)]),
    ...organizationLines(world),
    `Now is ${new Date(world.nowMs).toISOString()}`,
    '',
    'Base URLs',
    ...alignedLines(baseUrls(url).map((base) => [base.name, base.url])),
    '',
    cookieHint(url),
    '',
    'Users: a token is mock-SYSTEM-NAME, for example mock-virsyn-main',
    ...alignedLines(mockSystems.map((system) => userLine(system, users))),
    '',
    ...(faults.list().length > 0 ? [`Faults: ${JSON.stringify(faults.list())}`, ''] : []),
    'Try',
    ...curlLines(url, tokens, world).map(({ name, line }) => `  # ${name}\n  ${line}`),
    '',
    'Ctrl-C stops the server.',
    '',
  ].join('\n');
}

function organizationLines({ organizations }: World): readonly string[] {
  return alignedLines(
    organizations.map((organization) => {
      // Reading the rows of a large one would draw them, which takes seconds.
      const isCounted = organization.isDrawn || !organization.isLarge;
      const calls = isCounted
        ? `${organization.records.calls.length.toLocaleString('en-US')} calls`
        : 'drawn when first asked for';
      return [organization.role, `${organization.name}: ${calls}`];
    }),
  );
}

/** One line for a system; what its users are for stands in the help, on the control page and in the README. */
function userLine(system: MockSystem, users: readonly MockUser[]): readonly [string, string] {
  const own = users.filter((user) => user.system === system);
  return [system, own.map(({ token }) => token.slice(`mock-${system}-`.length)).join(', ')];
}

function alignedLines(rows: readonly (readonly [string, string])[]): readonly string[] {
  const widest = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `  ${first.padEnd(widest)}  ${second}`);
}
