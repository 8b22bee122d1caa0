import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type FaultName, type MockServer, startMockServer } from '@callscope/mock-server';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

const command = fileURLToPath(new URL('../../packages/client/dist/doctor.js', import.meta.url));
const systems = ['virsyn', 'vyom', 'loquent', 'kaleyra'] as const;
type System = (typeof systems)[number];
// The world stands still on its day, the command asks at the time of the machine.
const range = ['--range', '2026-02-10..2026-02-16'];
let server: MockServer;

beforeAll(async () => {
  const settings = { dailyStats: 'settled' } as const;
  server = await startMockServer({ now: '2026-02-16T15:00:00Z', days: 20, settings });
});
afterEach(() => server.api.faults.set([]));
afterAll(() => server.close());

/** Runs the built command without a terminal, and collects what it prints. */
function doctor(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [command, ...args], {
    env: { PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = { out: '', error: '' };
  child.stdout.on('data', (chunk) => {
    printed.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    printed.error += chunk;
  });
  return new Promise<{ code: number | null; out: string; error: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, ...printed }));
  });
}

const at = (system: System) => ['--system', system, '--base-url', `${server.url}/${system}`, ...range];
const examine = (system: System, ...args: string[]) =>
  doctor([...at(system), ...args], { CALLSCOPE_TOKEN: server.tokens[system] });

const faults: Readonly<Record<System, readonly { name: FaultName; endpoint: string; row: RegExp }[]>> = {
  virsyn: [
    { name: 'missing_field', endpoint: 'dashboard-funnel', row: /^dashboard-funnel +200 +\d+ ms +contract/m },
    {
      name: 'redirect_307',
      endpoint: 'dashboard-quality',
      row: /^dashboard-quality +- +\d+ ms +network[\s\S]*redirects/m,
    },
    {
      name: 'inconsistent_totals',
      endpoint: 'dashboard-overview',
      row: /^dashboard-overview +200 .*\d broken/m,
    },
  ],
  vyom: [
    { name: 'unauthorized', endpoint: 'dashboard', row: /^dashboard +401 +\d+ ms +unauthorized/m },
    { name: 'error_with_200', endpoint: 'by-time', row: /^by-time +200 +\d+ ms +server/m },
  ],
  loquent: [
    { name: 'forbidden', endpoint: 'plan-stats', row: /^plan-stats +403 +\d+ ms +forbidden/m },
    { name: 'timeout', endpoint: 'stats', row: /^stats +- +\d+ ms +timeout/m },
    { name: 'deep_nesting', endpoint: 'engagement-stats', row: /^engagement-stats +200 +\d+ ms +too_large/m },
  ],
  kaleyra: [
    { name: 'login_page', endpoint: 'call-list', row: /^call-list +200 +\d+ ms +bad_body/m },
    { name: 'inconsistent_totals', endpoint: 'overview', row: /^overview +200 .*\d broken/m },
  ],
};

const endpointReport = {
  endpoint: expect.any(String),
  method: expect.any(String),
  outcome: expect.stringMatching(/^(ok|failed|not_called)$/),
};

describe('callscope-doctor', () => {
  it.each(systems)('finds %s well', async (system) => {
    const { code, out, error } = await examine(system);
    expect([code, error]).toEqual([0, '']);
    expect(out).toMatch(/\nAll well: \d endpoints answered as the contract says; .*the figures agree\.\n$/s);
    expect(out).not.toContain(server.tokens[system]);
    expect(out).not.toContain('\u001b');
  });

  it.each(systems)('prints a report of %s as JSON, of the documented shape', async (system) => {
    const { code, out, error } = await examine(system, '--json');
    const report: unknown = JSON.parse(out);
    expect([code, error]).toEqual([0, '']);
    expect(report).toEqual({
      format: 'callscope-doctor',
      version: 1,
      clientVersion: expect.stringMatching(/^\d+\.\d+\.\d+/),
      system,
      baseUrl: `${server.url}/${system}`,
      range: expect.stringContaining('2026-02-10..2026-02-16'),
      signedInWith: 'CALLSCOPE_TOKEN',
      startedAt: expect.stringMatching(/Z$/),
      isStrict: false,
      endpoints: expect.any(Array),
      identities: { isChecked: true, compared: expect.any(Array), breaches: expect.any(Array) },
      summary: {
        called: expect.any(Number),
        failed: 0,
        notCalled: expect.any(Number),
        drifts: 0,
        warnings: 0,
        breaches: 0,
        lags: expect.any(Number),
        isHealthy: true,
        exitCode: 0,
      },
    });
    for (const row of Object(report).endpoints) {
      expect(row).toMatchObject(endpointReport);
      expect(Object.keys(row)).toEqual([
        'endpoint',
        'method',
        'outcome',
        'notCalled',
        'status',
        'timeMs',
        'failure',
        'drift',
        'warnings',
      ]);
    }
  });

  it('says of plans, which nothing stands beside, that nothing was compared', async () => {
    const { out } = await examine('loquent');
    expect(out).toMatch(/^plan-stats +200 +\d+ ms +ok +none +-$/m);
    expect(out).toMatch(/^engagement-stats +200 +\d+ ms +ok +none +ok$/m);
  });

  it('signs in to Loquent with a cookie', async () => {
    const { code, out } = await doctor(at('loquent'), {
      CALLSCOPE_COOKIE: 'loquent_session=mock-loquent-main',
    });
    expect(out).toContain(`loquent at ${server.url}/loquent\n`);
    expect(out).toContain('signed in with CALLSCOPE_COOKIE');
    expect(code).toBe(0);
  });

  it('needs no secret for Kaleyra, and syncs when told to', async () => {
    const { code, out } = await doctor([...at('kaleyra'), '--include-sync']);
    expect(out).toMatch(/^sync +201 /m);
    expect(code).toBe(0);
  });

  it.each(systems)('shows the faults of %s in their rows', async (system) => {
    const struck = faults[system];
    server.api.faults.set(struck.map(({ name, endpoint }) => ({ name, system, endpoint })));
    const { code, out, error } = await examine(system, '--timeout-ms', '2000');
    for (const { row } of struck) expect(out).toMatch(row);
    expect([code, error]).toEqual([1, '']);
    expect(out).not.toContain(server.tokens[system]);
  });

  it.each(systems)('tells what %s sends beside its contract, which --strict counts', async (system) => {
    server.api.faults.set([{ name: 'unknown_fields', system }]);
    const [{ code, out }, strict] = await Promise.all([examine(system), examine(system, '--strict')]);
    expect(out).toMatch(/^[\w-]+ +200 +\d+ ms +ok +\d+ new/m);
    expect([code, strict.code]).toEqual([0, 1]);
  });

  it('says that nothing listens', async () => {
    const closed = await startMockServer({ days: 1 });
    await closed.close();
    const args = ['--system', 'virsyn', '--base-url', closed.url];
    const { code, out } = await doctor(args, { CALLSCOPE_TOKEN: 'mock-virsyn-main' });
    expect(out).toContain('Nothing listens at this address');
    expect(code).toBe(1);
  });

  it.each([
    ['no secret and nobody to ask', (system: System) => at(system), /set CALLSCOPE_TOKEN in the environment/],
    ['a token among the arguments', () => ['--token', 'canary-91'], /never taken from the command line/],
    [
      'a wrong address',
      () => ['--system', 'virsyn', '--base-url', 'canary-91'],
      /--base-url to be an absolute/,
    ],
    ['nothing', () => [], /--system is virsyn/],
  ])('ends in 2 over %s', async (_, args, sentence) => {
    const { code, out, error } = await doctor(args('virsyn'));
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(sentence);
    expect(error).not.toMatch(/canary|\n\s+at /);
  });

  it('helps and tells its version', async () => {
    expect(await doctor(['--help'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('--include-sync'),
    });
    expect(await doctor(['--version'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });
});
