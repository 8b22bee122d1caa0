import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './setup/build.mjs';
import { end, onEnd } from './setup/lifeline.mjs';
import { prepare } from './setup/prepare.mjs';
import { Missing, paint, runMain, say } from './setup/say.mjs';

const help = `
npm start -- [options]        a live dashboard of a call log, in the browser

  --calls FILE.csv            your own call log instead of the built-in one
  --map start=NAME,...        which column is which: start, duration, status, agent, campaign, direction, id
  --status CODE=NAME,...      which status code is which disposition, for example VM=voicemail
  --time-zone ZONE            the zone of times written without one, for example America/New_York (UTC)
  --seed NUMBER               another built-in log (1)
  --port NUMBER               the port of the page (a free one)
  --api-port NUMBER           the port of the mock server (a free one)
  --help                      this text
`;

const options = {
  calls: { type: 'string' },
  map: { type: 'string' },
  status: { type: 'string' },
  'time-zone': { type: 'string' },
  seed: { type: 'string', default: '1' },
  port: { type: 'string', default: '0' },
  'api-port': { type: 'string', default: '0' },
  help: { type: 'boolean', default: false },
};

function readArguments() {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new Missing(`${error.message.split('. ')[0]}. The options are:\n${help}`);
  }
}

function wholeNumber(name, text, most) {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= most) return value;
  throw new Missing(`--${name} takes a whole number from 0 to ${most}, and this is "${text}".`);
}

function pairs(name, text) {
  if (text === undefined) return undefined;
  return Object.fromEntries(
    text.split(',').map((pair) => {
      const at = pair.lastIndexOf('=');
      if (at > 0 && at < pair.length - 1) return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
      throw new Missing(
        `--${name} takes pairs like start=datestamp, separated by commas, and "${pair}" is not one.`,
      );
    }),
  );
}

/** npm runs scripts in the repository; a file is meant relative to where the person is. */
const fromWhereYouAre = (path) => resolve(process.env.INIT_CWD ?? process.cwd(), path);

function callLogOf(values) {
  if (values.calls === undefined) {
    const lone = ['map', 'status', 'time-zone'].find((name) => values[name] !== undefined);
    if (lone)
      throw new Missing(`--${lone} says how to read a call log, so it needs --calls FILE.csv beside it.`);
    return undefined;
  }
  const path = fromWhereYouAre(values.calls);
  if (!existsSync(path))
    throw new Missing(`there is no file ${path}. Give the path of a CSV file after --calls.`);
  return {
    path,
    ...(values.map && { map: pairs('map', values.map) }),
    ...(values.status && { status: pairs('status', values.status) }),
    ...(values['time-zone'] && { timeZone: values['time-zone'] }),
  };
}

const integer = new Intl.NumberFormat('en-US');

function showProgress(name) {
  if (!process.stdout.isTTY) {
    return ({ rows }) =>
      rows % 250_000 === 0 && say(paint('dim', `Reading ${name}: ${integer.format(rows)} rows`));
  }
  return ({ rows }) =>
    process.stdout.write(`\r${paint('dim', `Reading ${name}: ${integer.format(rows)} rows`)}`);
}

function sayReport(name, lines) {
  if (process.stdout.isTTY) process.stdout.write('\r\u001b[2K');
  const [counts, ...rest] = lines;
  say(`\n${paint('bold', name)}: ${paint('bold', counts)}`);
  for (const line of rest)
    say(/UTC, because|Unknown|Refused|line \d/.test(line) ? paint('yellow', `  ${line}`) : `  ${line}`);
}

/** Turns the typed errors of the packages into the plain sentence they already are. */
async function plainly(promise) {
  try {
    return await promise;
  } catch (error) {
    if (typeof error?.code === 'string' && error instanceof Error) throw new Missing(error.message);
    throw error;
  }
}

runMain(async () => {
  const values = readArguments();
  if (values.help) return say(help);
  const callLog = callLogOf(values);
  const seed = wholeNumber('seed', values.seed, 2 ** 31);
  const port = wholeNumber('port', values.port, 65_535);
  const apiPort = wholeNumber('api-port', values['api-port'], 65_535);
  await prepare();
  await build(['@callscope/portal', '@callscope/mock-server']);

  const { describeCallLog, startMockServer } = await import('../packages/mock-server/dist/node.js');
  const { startPortalServer } = await import('../apps/portal/dist/server/startPortalServer.js');
  const name = callLog && basename(callLog.path);
  const server = await plainly(
    startMockServer({
      port: apiPort,
      seed,
      ...(callLog && { callLog: { ...callLog, onProgress: showProgress(name) } }),
    }),
  );
  onEnd(() => server.close());
  const portal = await plainly(
    startPortalServer({
      port,
      apiUrl: server.url,
      token: server.tokens.virsyn,
      ...(name && { logName: name }),
    }),
  );
  onEnd(() => portal.close());

  if (server.report) sayReport(name, describeCallLog(server.report));
  say(`\n  ${paint('green', 'Dashboard')}    ${paint('bold', portal.url)}`);
  say(`  ${paint('green', 'Mock server')}  ${paint('bold', server.url)}\n`);
  say('Try next:');
  say(
    `  - open the dashboard, change the range and the time zone, and let the server fail from "Try a failure"`,
  );
  if (!callLog) say(`  - ${paint('bold', 'npm start -- --calls FILE.csv')} with a call log of your own`);
  say(`  - ${paint('bold', 'npm run storybook')} to see every widget in every state`);
  say(paint('dim', '\nCtrl-C ends everything.'));
}).catch((error) => {
  process.stderr.write(`${error?.stack ?? error}\n`);
  end(1);
});
