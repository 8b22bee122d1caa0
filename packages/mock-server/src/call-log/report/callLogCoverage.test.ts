import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { ask } from '../../../test/ask';
import { createMockApi } from '../../createMockApi';
import { callLogFields } from '../columns/callLogFields';
import { createCallLogWorld } from '../createCallLogWorld';
import { importCallLog } from '../importCallLog';
import { callLogCoverage } from './callLogCoverage';

const log =
  'start,duration,status,agent,campaign,direction,id,contact\n' +
  '2026-02-14 23:30:00,100,S,Ada,Spring,out,1,lead 1\n' +
  '2026-02-16 09:00:00,50,VM,Bo,Spring,out,2,lead 2\n';

const paths: Readonly<Record<string, (endpoint: string) => string>> = {
  virsyn: (endpoint) => `/virsyn/functions/v1/${endpoint}`,
  vyom: (endpoint) => `/vyom/analytics/${endpoint.replace(/^by-/, 'calls/by-')}`,
  loquent: (endpoint) => `/loquent/api/dashboard/${endpoint}`,
  kaleyra: (endpoint) =>
    endpoint === 'sync' ? '/kaleyra/calls/sync' : `/kaleyra/calls/dashboard/${endpoint}`,
};

async function answersOf(log: string) {
  const world = createCallLogWorld(await importCallLog(Readable.from([log])));
  const api = createMockApi({ world });
  const systems = world.report?.systems ?? [];
  const statuses: Record<string, number> = {};
  const texts: Record<string, string> = {};
  for (const { system, answers, cannot } of systems) {
    for (const endpoint of [...answers, ...cannot.map((note) => note.endpoint)]) {
      const { status, text } = await ask(api, paths[system]?.(endpoint) ?? '', {
        token: `mock-${system}-main`,
        method: endpoint === 'sync' ? 'POST' : 'GET',
      });
      statuses[`${system} ${endpoint}`] = status;
      texts[`${system} ${endpoint}`] = text;
    }
  }
  return { systems, statuses, texts };
}

describe('callLogCoverage', () => {
  it.each([
    ['with every column', log],
    ['with the columns a dashboard needs', 'start,status\n2026-02-16 09:00:00,VM\n'],
  ])('says of a log %s what the endpoints do', async (_what, text) => {
    const { systems, statuses } = await answersOf(text);
    expect(Object.keys(statuses)).toHaveLength(7 + 5 + 7 + 5);
    for (const { system, answers, cannot, leavesOut } of systems) {
      for (const endpoint of answers) expect(statuses[`${system} ${endpoint}`], endpoint).toBe(200);
      for (const { endpoint } of cannot) expect(statuses[`${system} ${endpoint}`], endpoint).toBe(404);
      for (const { endpoint } of leavesOut) expect(answers).toContain(endpoint);
    }
  });

  it('feeds all of Virsyn and Vyom, two endpoints of Loquent and nothing of Kaleyra', () => {
    const answers = callLogCoverage({ absentFields: [] }).map((system) => [
      system.system,
      system.answers.length,
      system.cannot.length,
    ]);
    expect(answers).toEqual([
      ['virsyn', 7, 0],
      ['vyom', 5, 0],
      ['loquent', 2, 5],
      ['kaleyra', 0, 5],
    ]);
  });

  it('names the columns that an endpoint misses', () => {
    const leavesOut = callLogCoverage({ absentFields: ['duration', 'agent'] }).find(
      ({ system }) => system === 'vyom',
    )?.leavesOut;
    expect(leavesOut).toEqual([
      { endpoint: 'dashboard', reason: 'the file has no duration column' },
      {
        endpoint: 'by-assistant',
        reason: 'the file has no duration column; the file has no agent column',
      },
      {
        endpoint: 'by-phone-number',
        reason: 'a call log does not hold the number that a call went over; the file has no duration column',
      },
      { endpoint: 'by-time', reason: 'the file has no duration column' },
      {
        endpoint: 'by-service',
        reason: 'a call log does not hold the service that carried a call; the file has no duration column',
      },
    ]);
  });

  it('judges columns as the answers do: by what used rows hold', async () => {
    const start = '2026-02-16 09:00:00';
    const narrow = await answersOf(`start,status\n${start},VM\n`);
    // The direction is not empty, but nobody can read it; the row that holds the rest is refused.
    const wide = await answersOf(
      `start,status,duration,agent,campaign,direction,contact\n${start},VM,,,,sideways,\nnever,VM,60,Ada,Spring,out,lead 1\n`,
    );
    expect(wide.texts).toEqual(narrow.texts);
    const endpoints = ({ systems }: typeof wide) =>
      systems.map(({ leavesOut }) => leavesOut.map(({ endpoint }) => endpoint));
    expect(endpoints(wide)).toEqual(endpoints(narrow));
    expect(wide.systems[2]?.leavesOut).toEqual([
      {
        endpoint: 'stats',
        reason:
          'a call log does not hold to-dos, phones and recordings; no used row tells its duration; ' +
          'no used row tells its direction; no used row tells its contact',
      },
      {
        endpoint: 'engagement-stats',
        reason: 'a call log does not hold messages; no used row tells its contact',
      },
    ]);
  });

  it('says nothing of a column that one used row fills', async () => {
    const { systems } = await answersOf(
      'start,status,duration,agent\n2026-02-16 09:00:00,VM,0,\n2026-02-16 09:01:00,VM,,Ada\n',
    );
    expect(systems[1]?.leavesOut.map(({ endpoint }) => endpoint)).toEqual(['by-phone-number', 'by-service']);
  });

  it('feeds nothing from a log without statuses, of which no world is made', () => {
    const systems = callLogCoverage({ absentFields: callLogFields.filter((field) => field !== 'start') });
    expect(systems.flatMap(({ answers }) => answers)).toEqual([]);
    expect(systems[0]?.cannot[0]).toEqual({
      endpoint: 'dashboard-overview',
      reason: 'the file has no status column',
    });
  });

  it('is what the documentation lists', async () => {
    const page = await readFile(
      new URL('../../../../../docs/reference/call-logs.md', import.meta.url),
      'utf8',
    );
    const section = page.slice(page.indexOf('## What each system answers')).split('\n## ')[0] ?? '';
    const rows = [...section.matchAll(/^\| `([\w-]+)` \| `([\w-]+)` \| (.+) \|$/gm)];
    const documented = rows.map(([, system, endpoint, text = '']) => [
      system,
      endpoint,
      !text.startsWith('no'),
    ]);
    const real = callLogCoverage({ absentFields: [] }).flatMap(({ system, answers, cannot }) => [
      ...answers.map((endpoint) => [system, endpoint, true]),
      ...cannot.map(({ endpoint }) => [system, endpoint, false]),
    ]);
    expect(new Set(documented.map(String))).toEqual(new Set(real.map(String)));
    expect(documented).toHaveLength(real.length);
  });
});
