import { exec } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { callLogFields } from '../call-log/columns/callLogFields';
import { faultNames } from '../faults/Fault';
import { runCommand } from './runCommand';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'command-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Runs a command that is asked to end as soon as `whenServing` is done with its URL. */
async function run(
  args: readonly string[],
  whenServing: (url: string, banner: string) => Promise<void> = async () => undefined,
  openPage: (url: string) => Promise<void> = async () => undefined,
) {
  let out = '';
  let error = '';
  let stop = () => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  let served = Promise.resolve();
  const exitCode = await runCommand(args, {
    writeOut: (text) => {
      out += text;
      const url = /^Callscope mock server on (\S+)$/m.exec(text)?.[1];
      if (url !== undefined) served = whenServing(url, text).finally(stop);
    },
    writeError: (text) => {
      error += text;
    },
    stopped,
    openPage,
  });
  await served;
  return { exitCode, out, error };
}

describe('runCommand', () => {
  it('prints a help that names every option and ends with 0', async () => {
    const { exitCode, out, error } = await run(['--help']);
    expect(exitCode).toBe(0);
    expect(error).toBe('');
    for (const option of 'port open seed days now calls time-zone map status fault latency daily-stats vyom-revision help'.split(
      ' ',
    )) {
      expect(out).toMatch(new RegExp(`^ {2}--${option}\\b`, 'm'));
    }
    for (const name of faultNames) expect(out).toMatch(new RegExp(`^ {2}${name} +[FT]\\d`, 'm'));
    expect(out).toMatch(/^ {2}vyom +dashboard, by-assistant, by-phone-number, by-time, by-service$/m);
    for (const field of callLogFields) expect(out).toMatch(new RegExp(`--map .*\\b${field}\\b`));
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(200);
  });

  it('prints base URLs and users, logs requests and ends with 0', async () => {
    const { exitCode, out } = await run(['--days', '2', '--now', '2026-02-16T20:00:00Z'], async (url) => {
      await fetch(`${url}/virsyn/functions/v1/dashboard-overview?period=7d&token=hidden`, {
        headers: { Authorization: 'Bearer mock-virsyn-main' },
      });
    });
    expect(exitCode).toBe(0);
    for (const path of ['virsyn', 'vyom', 'loquent', 'kaleyra', 'kaleyra-carrier/v1', '_mock/']) {
      expect(out).toMatch(new RegExp(`^ {2}\\w[\\w ]+ http://127\\.0\\.0\\.1:\\d+/${path}$`, 'm'));
    }
    expect(out).toMatch(/^ {2}main +Brightwater Outreach: [\d,]+ calls$/m);
    expect(out).toMatch(/^ {2}huge +.+: drawn when first asked for$/m);
    expect(out).toMatch(/^ {2}loquent +main, other, empty,.* super-admin, owner, view-org, view-own/m);
    expect(out).toMatch(/^GET \/virsyn\/functions\/v1\/dashboard-overview 200$/m);
    expect(out).not.toContain('hidden');
  });

  it('prints curl lines that work, one for each system and more', async () => {
    const statuses: string[] = [];
    const { out } = await run(['--days', '2', '--now', '2026-02-16T20:00:00Z'], async (_url, banner) => {
      // The banner is written in one piece, so the lines are there when the server is.
      for (const [line] of banner.matchAll(/(?<=^ {2})curl .+$/gm)) {
        const { stdout } = await promisify(exec)(`${line} -s -o /dev/null -w '%{http_code}'`);
        statuses.push(stdout);
      }
    });
    expect(out).toContain('Try');
    expect(statuses).toEqual(['200', '200', '200', '200', '200', '201', '200']);
  });

  it('prints, and shows on the page, no line that a call log cannot answer', async () => {
    const path = join(folder, 'calls.csv');
    await writeFile(path, 'start,duration,status\n2026-02-16T10:00:00Z,90,VM\n');
    const statuses: string[] = [];
    let page = '';
    await run(['--calls', path], async (url, banner) => {
      for (const [line] of banner.matchAll(/(?<=^ {2})curl .+$/gm)) {
        const { stdout } = await promisify(exec)(`${line} -s -o /dev/null -w '%{http_code}'`);
        statuses.push(stdout);
      }
      expect(banner).toMatch(/^ {2}curl -b 'loquent_session=.*dashboard\/stats/m);
      page = await (await fetch(`${url}/_mock/`)).text();
    });
    expect(statuses).toEqual(['200', '200', '200', '200']);
    expect(page.match(/<pre>curl /g)).toHaveLength(4);
  });

  it('says which host name a page needs for the cookie of Loquent', async () => {
    const { out } = await run(['--days', '1']);
    expect(out).toMatch(
      /^Loquent's cookie needs one host name for page and base URL: a page on localhost uses http:\/\/localhost:\d+\/loquent$/m,
    );
  });

  it('says in the log that a secret was refused, and not which', async () => {
    const secret = ['sk', 'live', 'abcdefghijklmnop1234567890'].join('_');
    const { out, error } = await run(['--days', '1'], async (url) => {
      await fetch(`${url}/vyom/analytics/dashboard`, { headers: { Authorization: `Bearer ${secret}` } });
    });
    expect(out).toMatch(/^GET \/vyom\/analytics\/dashboard 401 \(a secret that looks real was refused\)$/m);
    expect(out + error).not.toContain('abcdefghij');
  });

  it('opens the control page when asked to, and only then', async () => {
    const opened: string[] = [];
    const openPage = async (url: string) => void opened.push(url);
    await run(['--days', '1'], undefined, openPage);
    expect(opened).toEqual([]);
    const { exitCode, error } = await run(['--days', '1', '--open'], undefined, openPage);
    expect(opened).toEqual([expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/_mock\/$/)]);
    expect({ exitCode, error }).toEqual({ exitCode: 0, error: '' });
  });

  it('serves though the control page cannot be opened, and says so', async () => {
    const { exitCode, error } = await run(
      ['--days', '1', '--open'],
      async (url) => {
        expect((await fetch(`${url}/_mock/`)).status).toBe(200);
      },
      async () => {
        throw new Error('no browser');
      },
    );
    expect(exitCode).toBe(0);
    expect(error).toMatch(
      /^The control page could not be opened; open http:\/\/127\.0\.0\.1:\d+\/_mock\/ in a browser\n$/,
    );
  });

  it('prints what it read of a call log and how to read it better', async () => {
    const path = join(folder, 'calls.csv');
    await writeFile(
      path,
      'when,len,status\n2026-02-16 10:00:00,90,VM\n2026-02-16 11:00:00,30,XX\nnever,1,VM\n',
    );
    const { exitCode, out } = await run(['--calls', path, '--map', 'start=when,duration=len']);
    expect(exitCode).toBe(0);
    expect(out).toContain('3 rows read = 2 used + 1 refused');
    expect(out).toContain('Durations add up to 120 seconds');
    expect(out).toContain('read as UTC, because no time zone was given (--time-zone)');
    expect(out).toContain('Unknown status "XX": 1 call');
    expect(out).toContain('line 4: start is not a date and time ("never")');
    expect(out).toContain('Now is 2026-02-16T11:00:00.000Z');
  });

  it('shows the progress of a long log', async () => {
    const path = join(folder, 'calls.csv');
    await writeFile(path, `start,status\n${'2026-02-16T10:00:00Z,VM\n'.repeat(50_000)}`);
    const { error } = await run(['--calls', path]);
    expect(error).toBe('50,000 rows read (1 MB)\n');
  });

  it('ends with 1 and the reasons when no row of a log can be used', async () => {
    const path = join(folder, 'calls.csv');
    await writeFile(path, 'start\nnever\n');
    const { exitCode, out, error } = await run(['--calls', path]);
    expect(exitCode).toBe(1);
    expect(out).toBe('');
    expect(error).toContain('none of the 1 rows of the call log can be used');
    expect(error).toContain('1 rows read = 0 used + 1 refused');
  });

  it('ends with 1 when the log does not exist', async () => {
    const { exitCode, error } = await run(['--calls', join(folder, 'none.csv')]);
    expect(exitCode).toBe(1);
    expect(error).toBe(`the call log ${join(folder, 'none.csv')} does not exist; check the path\n`);
  });

  it('ends with 1 when the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    // A listening TCP server's address is an object.
    const { port } = other.address() as AddressInfo;
    const { exitCode, error } = await run(['--days', '1', '--port', String(port)]);
    other.close();
    expect(exitCode).toBe(1);
    expect(error).toBe(
      `port ${port} is taken by another program; choose another one, or 0 for any that is free\n`,
    );
  });

  it.each([
    [['--port', 'x'], '--port is a whole number from 0 to 65535, got x'],
    [['--fault', 'Sun spots'], 'got Sun spots'],
    [['--now', '9999-12-31T00:00:00Z'], '--now is a moment in 1970 or later'],
  ])('ends with 2 and where to find help for %o', async (args, message) => {
    const { exitCode, out, error } = await run(args);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(error).toContain(message);
    expect(error).toMatch(/\nTry callscope-mock-server --help\n$/);
  });
});
