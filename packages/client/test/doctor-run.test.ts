import { describe, expect, it } from 'vitest';
import type { DoctorReport } from '../src/doctor/report/DoctorReport';
import { groupFailures } from '../src/doctor/report/details/groupFailures';
import { runDoctor } from '../src/doctor/runDoctor';
import { json } from './support/createFakeFetch';
import { callListAnswer, overviewAnswer } from './support/kaleyraAnswers';

const token = 'canary-token-77aa';
const noLegs: Readonly<Record<string, unknown>> = {
  overview: {
    ...overviewAnswer,
    call_volume: { total: 0, incoming: 0, forwarded: 0, click2call: 0 },
    agent_stats: [],
    daily_volume: [],
    status_breakdown: [],
  },
  'agent-stats': [],
  'daily-volume': [],
  'call-list': { ...callListAnswer, data: [], total: 0 },
};

type Answer = (endpoint: string, request: Request) => Response | Promise<Response>;

/** Runs the command against a Kaleyra that has no legs, or answers otherwise. */
async function run(args: string, answer: Answer, columns = 100, baseUrl = 'https://a.example') {
  const asked: string[] = [];
  let out = '';
  let error = '';
  let clockMs = 0;
  const code = await runDoctor(`--system kaleyra --base-url ${baseUrl} ${args}`.trim().split(' '), {
    environment: { CALLSCOPE_TOKEN: token },
    ask: null,
    writeOut: (text) => {
      out += text;
    },
    writeError: (text) => {
      error += text;
    },
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const endpoint = new URL(request.url).pathname.split('/').at(-1) ?? '';
      asked.push(endpoint);
      return answer(endpoint, request);
    },
    nowMs: () => Date.UTC(2026, 1, 16, 15),
    clockMs: () => {
      clockMs += 5;
      return clockMs;
    },
    columns,
    isColoured: false,
    showProgress: () => undefined,
    version: '1.2.3',
  });
  return { code, out, error, asked };
}

const healthy: Answer = (endpoint) => json(noLegs[endpoint] ?? { synced: 2, status: 'ok' }, 200);
const withOverview =
  (change: object): Answer =>
  (endpoint) =>
    json(endpoint === 'overview' ? { ...Object(noLegs.overview), ...change } : noLegs[endpoint]);

describe('callscope-doctor', () => {
  it('shows a healthy system', async () => {
    const { code, out, error, asked } = await run('', healthy);
    expect(out).toMatchInlineSnapshot(`
      "callscope-doctor 1.2.3
      kaleyra at https://a.example
      range 30d (default), signed in with CALLSCOPE_TOKEN

      Endpoint      HTTP  Time  Contract  Drift  Identities
      overview      200   5 ms  ok        none   ok
      agent-stats   200   5 ms  ok        none   ok
      daily-volume  200   5 ms  ok        none   ok
      call-list     200   5 ms  ok        none   ok
      sync          not called: changes the back end; --include-sync calls it

      All well: 4 endpoints answered as the contract says; 1 not called; no drift; the figures agree.
      "
    `);
    expect([code, error]).toEqual([0, '']);
    expect(asked).toEqual(['overview', 'agent-stats', 'daily-volume', 'call-list']);
  });

  it('calls the sync when asked to, last', async () => {
    const { code, asked, out } = await run('--include-sync', healthy);
    expect([code, asked.at(-1)]).toEqual([0, 'sync']);
    expect(out).toContain('5 endpoints answered as the contract says');
    // It has no figures.
    expect(out).toMatch(/^sync +200 +5 ms +ok +none +-$/m);
    expect(out).toMatch(/^overview +200 +5 ms +ok +none +ok$/m);
    expect(out).toMatch(/the figures agree\.\n$/);
  });

  it('says what a sync failed with', async () => {
    const { code, out } = await run('--include-sync', (endpoint, request) =>
      endpoint === 'sync' ? json({ error: 'carrier down' }, 503) : healthy(endpoint, request),
    );
    expect(code).toBe(1);
    expect(out).toMatch(/^sync +503 +5 ms +server/m);
  });

  it('counts drift, and by --strict against the system', async () => {
    const drifting = withOverview({ surprise: token });
    const { code, out } = await run('', drifting);
    expect(code).toBe(0);
    expect(out).toMatch(/^overview +200 +5 ms +ok +1 new/m);
    expect(out).toContain('overview, new: surprise');
    expect((await run('--strict', drifting)).code).toBe(1);
    expect((await run('--strict', healthy)).code).toBe(0);
  });

  it('tells figures that cannot be, which break nothing', async () => {
    const halved = withOverview({ status_breakdown: [{ status: 'ANSWER', count: 7 }] });
    const { code, out } = await run('--json', halved);
    const [overview] = JSON.parse(out).endpoints;
    expect(overview.warnings).toEqual([{ kind: 'partition_mismatch', path: 'call_volume.total' }]);
    expect((await run('', halved)).out).toContain('overview, parts do not add up to it: call_volume.total');
    expect(JSON.parse(out).summary).toMatchObject({ warnings: 1 });
    expect(code).toBe(1); // the same figures contradict one another
  });

  it('asks endpoints that contradict each other once more, and tells what stays', async () => {
    const list = { ...Object(noLegs['call-list']), total: 3 };
    const { code, out, asked } = await run('', (endpoint) =>
      json(endpoint === 'call-list' ? list : noLegs[endpoint]),
    );
    expect(asked).toEqual(['overview', 'agent-stats', 'daily-volume', 'call-list', 'overview', 'call-list']);
    expect(code).toBe(1);
    expect(out).toMatch(/^call-list +200 +5 ms +ok +none +1 broken$/m);
    expect(out).toMatch(
      /call_list_total: callList\.total is 3, but overview\.call_volume\.total comes to 0 \(3 apart\)/,
    );
  });

  it('takes a contradiction that is gone at the second look for lag', async () => {
    let lists = 0;
    const { code, out } = await run('', (endpoint) => {
      if (endpoint !== 'call-list') return json(noLegs[endpoint]);
      lists += 1;
      return json({ ...Object(noLegs[endpoint]), total: lists === 1 ? 3 : 0 });
    });
    expect([code, lists]).toEqual([0, 2]);
    expect(out).toMatch(/^call-list .* 1 lagging$/m);
  });

  it('compares nothing with an answer that failed', async () => {
    const legs = withOverview({ agent_stats: overviewAnswer.agent_stats });
    const { code, out } = await run('', (endpoint, request) =>
      endpoint === 'agent-stats' ? json({}, 500) : legs(endpoint, request),
    );
    expect(code).toBe(1);
    expect(out).not.toContain('contradict');
  });

  it('says ok of nothing that was not compared', async () => {
    const { code, out } = await run('', (endpoint, request) =>
      endpoint === 'overview' ? json({}, 500) : healthy(endpoint, request),
    );
    expect(code).toBe(1);
    for (const endpoint of ['overview', 'agent-stats', 'daily-volume', 'call-list']) {
      expect(out).toMatch(new RegExp(`^${endpoint} .* -$`, 'm'));
    }
    expect(out).toMatch(/no figures to compare\.\n$/);
    const { out: text } = await run('--json', healthy);
    expect(JSON.parse(text).identities).toEqual({
      isChecked: true,
      compared: ['overview', 'callList', 'dailyVolume', 'agentStats'],
      breaches: [],
    });
  });

  it('keeps the token out of everything, whatever the server echoes', async () => {
    const echoes: readonly Answer[] = [
      () => json({ error: `bad token ${token}`, message: token }, 401, { 'x-request-id': token }),
      (endpoint) => json({ ...Object(noLegs[endpoint]), [token]: 1, [`${'x'.repeat(110)}${token}`]: token }),
      () => new Response(`<html>${token}</html>`),
      () => json({ call_volume: token }),
      () => {
        throw Object.assign(new TypeError(token), {
          cause: Object.assign(new Error(token), { code: token }),
        });
      },
    ];
    for (const echo of echoes) {
      for (const args of ['', '--json']) {
        const { out, error } = await run(args, echo);
        expect(out).not.toContain(token.slice(0, 8));
        expect(error).toBe('');
      }
    }
  });

  it('shows the address as it was given, also where its end begins like the secret', async () => {
    const { out } = await run('', healthy, 100, 'https://a.example/canary-to');
    expect(out).toContain('kaleyra at https://a.example/canary-to\n');
  });

  it('says what the client refuses', () => {
    const failure = {
      code: 'config',
      message: 'vyom dashboard requires start_date',
      advice: 'Check.',
      reason: null,
      issues: [],
      serverMessage: null,
      requestId: null,
    } as const;
    const finding = { endpoint: 'dashboard', method: 'dashboard', outcome: 'failed', failure } as const;
    const nothing = { notCalled: null, status: null, timeMs: null, drift: null, warnings: [] };
    expect(groupFailures([{ ...finding, ...nothing }])).toEqual([
      { title: 'config: dashboard', facts: ['vyom dashboard requires start_date'], advice: 'Check.' },
    ]);
  });

  it('lets no server write to the terminal', async () => {
    const hostile = '\u001b[2J\u202e\r\nAll well';
    const { out } = await run('', () => json({ error: hostile, message: hostile }, 500));
    expect(out).toContain('\\u{1b}[2J\\u{202e}\\u{d}\\u{a}All well');
    expect(out).not.toContain(hostile.slice(0, 4));
  });

  it('groups what fails alike, with what to do next', async () => {
    const { out } = await run('', () => json({ message: 'who are you' }, 401));
    expect(out.slice(out.indexOf('Failures'))).toMatchInlineSnapshot(`
      "Failures
        unauthorized: overview, agent-stats, daily-volume, call-list
          HTTP 401, and the system says: who are you
          Next: Get a fresh secret from the system, and check that it belongs to this address.

      Broken: 4 of 4 endpoints failed; 1 not called; no drift; no figures to compare.
      "
    `);
  });

  it('says why no answer came', async () => {
    const { out } = await run('', () => {
      throw Object.assign(new TypeError('x'), {
        cause: Object.assign(new Error('y'), { code: 'ECONNREFUSED' }),
      });
    });
    expect(out).toMatch(/^overview +- +5 ms +network/m);
    expect(out).toContain('Nothing listens at this address');
  });

  it.each([40, 60, 80, 100, 120])('keeps to %i columns', async (columns) => {
    const failing: Answer = (endpoint) => (endpoint === 'overview' ? json({}, 429) : json({ [token]: 1 }));
    for (const answer of [healthy, failing, withOverview({ a: 1, b: 2 })]) {
      const { out } = await run('', answer, columns);
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
    }
  });

  it('prints one JSON object and nothing else', async () => {
    const { out, error, code } = await run('--json', withOverview({ surprise: 1 }));
    const report: DoctorReport = JSON.parse(out);
    expect(report).toMatchObject({
      format: 'callscope-doctor',
      version: 1,
      clientVersion: '1.2.3',
      signedInWith: 'CALLSCOPE_TOKEN',
    });
    expect(report.endpoints[0]).toEqual({
      endpoint: 'overview',
      method: 'overview',
      outcome: 'ok',
      notCalled: null,
      status: 200,
      timeMs: 5,
      failure: null,
      drift: { unknown: ['surprise'], missing: [] },
      warnings: [],
    });
    expect(report.summary).toEqual({
      called: 4,
      failed: 0,
      notCalled: 1,
      drifts: 1,
      warnings: 0,
      breaches: 0,
      lags: 0,
      isHealthy: true,
      exitCode: 0,
    });
    expect([code, error]).toEqual([0, '']);
  });

  it.each([
    ['--range all', 'https://a.example', /kaleyra has no range all/],
    ['--json', 'https://user:pw@a.example', /--base-url without credentials/],
    ['--json', `https://a.example/${token}`, /--base-url without the secret in it/],
    ['--json', 'https://a.example/%63anary-token-77aa', /--base-url without the secret in it/],
    ['', `https://a.example/${token.toUpperCase()}/x`, /--base-url without the secret in it/],
    ['--json', 'http://a.example', /--base-url to be https/],
  ])('ends in 2 for %s at %s, and sends nothing', async (args, baseUrl, message) => {
    const { code, error, out, asked } = await run(args, healthy, 100, baseUrl);
    expect([code, out, asked]).toEqual([2, '', []]);
    expect(error).toMatch(message);
    expect(error).not.toMatch(/pw|a\.example|canary|anary-token/i);
  });
});
