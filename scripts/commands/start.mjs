import { basename } from 'node:path';
import { build } from '../setup/build.mjs';
import { callLogOptions, callLogPath, sayReport, showProgress } from '../setup/callLog.mjs';
import { onEnd } from '../setup/lifeline.mjs';
import { prepare } from '../setup/prepare.mjs';
import { readOptions, wholeNumber } from '../setup/readOptions.mjs';
import { Missing, paint, runMain, say } from '../setup/say.mjs';

const help = `
npm start -- [options]        a live dashboard of a call log, in the browser

  --calls FILE.csv            your own call log instead of the built-in one
  --map start=NAME,...        which column is which: start, duration, status, agent, campaign, direction, id, contact
  --status CODE=NAME,...      which status code is which disposition, for example VM=voicemail
  --time-zone ZONE            the zone of times written without one, for example America/New_York (UTC)
  --seed NUMBER               another built-in log (1)
  --port NUMBER               the port of the page (a free one)
  --api-port NUMBER           the port of the mock server (a free one)
  --help                      this text
`;

const options = {
  ...callLogOptions,
  seed: { type: 'string', default: '1' },
  port: { type: 'string', default: '0' },
  'api-port': { type: 'string', default: '0' },
};

/** Turns the typed errors of the packages into the plain sentence they already are. */
async function plainly(start, sayMore) {
  try {
    return await start();
  } catch (error) {
    if (typeof error?.code !== 'string' || !(error instanceof Error)) throw error;
    sayMore?.(error);
    throw new Missing(`${error.message}.`);
  }
}

function sayWhatIsThere(portal, server, hasCallLog) {
  say(`\n  ${paint('green', 'Dashboard')}    ${paint('bold', portal.url)}`);
  say(`  ${paint('green', 'Mock server')}  ${paint('bold', server.url)}\n`);
  say('Try next:');
  say(
    '  - open the dashboard, change the range and the time zone, and let the server fail from "Try a failure"',
  );
  if (!hasCallLog) say(`  - ${paint('bold', 'npm start -- --calls FILE.csv')} with a call log of your own`);
  say(`  - ${paint('bold', 'npm run storybook')} to see every widget in every state`);
  say(paint('dim', '\nCtrl-C ends everything.'));
}

await runMain(async () => {
  const values = readOptions(help, options);
  const path = callLogPath(values);
  const seed = wholeNumber('seed', values.seed, 2 ** 31);
  const port = wholeNumber('port', values.port, 65_535);
  const apiPort = wholeNumber('api-port', values['api-port'], 65_535);
  await prepare();
  await build(['@callscope/portal', '@callscope/mock-server']);

  const mockServer = await import('../../packages/mock-server/dist/node.js');
  const { startPortalServer } = await import('../../apps/portal/dist/server/startPortalServer.js');
  const name = path && basename(path);
  const server = await plainly(
    () =>
      mockServer.startMockServer({
        port: apiPort,
        seed,
        ...(path && {
          callLog: {
            path,
            ...(values.map && { map: mockServer.parsePairs('--map', values.map) }),
            ...(values.status && { status: mockServer.parsePairs('--status', values.status) }),
            ...(values['time-zone'] && { timeZone: values['time-zone'] }),
            onProgress: showProgress(name),
          },
        }),
      }),
    ({ report }) => report && sayReport(name, mockServer.describeCallLog(report)),
  );
  onEnd(() => server.close());
  const { agencyId, token } = server.users[0];
  const portal = await plainly(() =>
    startPortalServer({ port, apiUrl: server.url, agencyId, token, ...(name && { logName: name }) }),
  );
  onEnd(() => portal.close());

  if (server.report) sayReport(name, mockServer.describeCallLog(server.report));
  sayWhatIsThere(portal, server, path !== undefined);
});
