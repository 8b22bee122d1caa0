import { createVyomClient, isClientError, type VyomTimeParams } from '@callscope/client/vyom';
import type { FaultName } from '@callscope/mock-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOfEverySystem } from './faultsOfEverySystem';
import { clientTransports, type RunningSystem } from './transports/clientTransports';

const methods = ['dashboard', 'byAssistant', 'byPhoneNumber', 'byTime', 'byService'] as const;

describe.each(clientTransports('vyom'))('Vyom with a fault $name', ({ start }) => {
  let running: RunningSystem;
  beforeAll(async () => {
    running = await start({ seed: 1, days: 30 });
  });
  afterAll(() => running.stop());

  const connect = (apiKey: string, drift: unknown[] = []) =>
    createVyomClient({
      baseUrl: running.baseUrl,
      auth: { apiKey },
      onContractDrift: (event) => drift.push(event),
    });
  const outcomeOf = (work: Promise<unknown>) =>
    work.then(
      () => 'an answer',
      (error: unknown) => (isClientError(error) ? error.code : `not ours: ${String(error)}`),
    );
  const outcomesUnder = async (fault: FaultName, params: VyomTimeParams = {}, drift: unknown[] = []) => {
    running.api.faults.set([fault]);
    const client = connect('mock-vyom-main', drift);
    const outcomes: Record<string, string> = {};
    for (const method of methods) outcomes[method] = await outcomeOf(client[method](params));
    running.api.faults.set([]);
    return outcomes;
  };
  const all = (outcome: string) => Object.fromEntries(methods.map((method) => [method, outcome]));

  it.each([
    ...faultsOfEverySystem,
    ['byte_order_mark', 'an answer'],
    ['missing_field', 'contract'],
    ['null_field', 'contract'],
    ['negative_zero', 'an answer'],
    ['empty_answer', 'an answer'],
    // A day that does not exist; where an answer has none, its first count is gone.
    ['impossible_dates', 'contract'],
    ['huge_body', 'too_large'],
    ['deep_nesting', 'too_large'],
    // Nothing in an answer says whose it is.
    ['wrong_tenant', 'an answer'],
    ['stale_answer', 'an answer'],
    ['redirect_302', 'network'],
    ['redirect_307', 'network'],
  ] as const)('%s every method ends in %s', async (fault, outcome) => {
    expect(await outcomesUnder(fault)).toEqual(all(outcome));
  });

  it('unknown_fields every method answers, and reports the drift', async () => {
    const drift: { path: string; kind: string }[] = [];
    expect(await outcomesUnder('unknown_fields', {}, drift)).toEqual(all('an answer'));
    expect(drift.length).toBeGreaterThan(methods.length);
    expect(drift.every(({ path, kind }) => kind === 'unknown' && path.endsWith('unknown_to_all'))).toBe(true);
  });

  it('naive_times a dashboard is refused', async () => {
    expect((await outcomesUnder('naive_times')).dashboard).toBe('contract');
  });

  // The dashboard has no rows.
  it.each([
    ['duplicate_rows', 'an answer'],
    ['unordered_rows', 'an answer'],
    ['missing_rows', 'an answer'],
    ['conflicting_rows', 'contract'],
  ] as const)('%s every list ends in %s', async (fault, outcome) => {
    expect(await outcomesUnder(fault)).toMatchObject({ ...all(outcome), dashboard: expect.any(String) });
  });

  it('wrong_period what tells its period is refused', async () => {
    const lastWeek = { start_date: '2026-02-09T00:00:00Z', end_date: '2026-02-16T15:00:00Z' };
    const { dashboard, byTime } = await outcomesUnder('wrong_period', lastWeek);
    expect([dashboard, byTime]).toEqual(['contract', 'contract']);
  });

  it('the words of a failure arrive', async () => {
    running.api.faults.set(['server_error']);
    const error = await connect('mock-vyom-main')
      .dashboard()
      .catch((caught: unknown) => caught);
    running.api.faults.set([]);
    expect(error).toMatchObject({
      status: 500,
      requestId: 'mock-request-500',
      serverMessage: 'Internal Server Error: server selection timeout',
    });
  });

  it('the parameters of a refusal arrive, by name', async () => {
    const client = createVyomClient({
      baseUrl: running.baseUrl,
      auth: { apiKey: 'mock-vyom-main' },
      // On the way a parameter becomes one that the client would not have sent.
      fetch: (input, init) => {
        const request = new Request(input, init);
        return fetch(new Request(request.url.replace('=week', '=decade'), request));
      },
    });
    const error = await client.byTime({ granularity: 'week' }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'bad_request', status: 422, parameters: ['granularity'] });
    expect(error).toMatchObject({ serverMessage: expect.stringMatching(/^Validation Error: /) });
    expect(JSON.stringify(error)).not.toContain('decade');
  });

  it.each(['mock-vyom-expired', 'mock-vyom-nobody', 'mock-virsyn-main'])(
    'the key %s is turned away as unauthorized',
    async (apiKey) => {
      for (const method of methods) expect(await outcomeOf(connect(apiKey)[method]())).toBe('unauthorized');
    },
  );

  it('no key at all is unauthorized too', async () => {
    const client = createVyomClient({ baseUrl: running.baseUrl });
    expect(await outcomeOf(client.dashboard())).toBe('unauthorized');
  });
});
