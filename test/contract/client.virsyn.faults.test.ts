import { createVirsynClient, isClientError, type VirsynParams } from '@callscope/client/virsyn';
import type { FaultName } from '@callscope/mock-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOfEverySystem } from './faultsOfEverySystem';
import { clientTransports, type RunningSystem } from './transports/clientTransports';

const methods = [
  'overview',
  'timeseries',
  'funnel',
  'campaigns',
  'quality',
  'heatmap',
  'objections',
] as const;
type Method = (typeof methods)[number];

describe.each(clientTransports('virsyn'))('Virsyn with a fault $name', ({ start }) => {
  let running: RunningSystem;
  beforeAll(async () => {
    running = await start({ seed: 1, days: 30 });
  });
  afterAll(() => running.stop());

  const connect = (token: string, drift: unknown[] = []) =>
    createVirsynClient({
      baseUrl: running.baseUrl,
      getAccessToken: async () => token,
      onContractDrift: (event) => drift.push(event),
    });
  const outcomeOf = (work: Promise<unknown>) =>
    work.then(
      () => 'an answer',
      (error: unknown) => (isClientError(error) ? error.code : `not ours: ${String(error)}`),
    );
  const outcomesUnder = async (fault: FaultName, drift: unknown[] = []) => {
    running.api.faults.set([fault]);
    const client = connect('mock-virsyn-main', drift);
    const outcomes: Record<string, string> = {};
    for (const method of methods) outcomes[method] = await outcomeOf(client[method]());
    running.api.faults.set([]);
    return outcomes;
  };
  const all = (outcome: string, others: Partial<Record<Method, string>> = {}) => ({
    ...Object.fromEntries(methods.map((method) => [method, outcome])),
    ...others,
  });

  it.each([
    ...faultsOfEverySystem,
    ['byte_order_mark', 'an answer'],
    ['negative_zero', 'an answer'],
    ['inconsistent_totals', 'an answer'],
    ['empty_answer', 'an answer'],
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

  it.each([
    // The first count of quality is one that a call log lacks, that of campaigns one that a batch may have by
    // another name, and objections are inferred: anything of theirs may be absent.
    [
      'missing_field',
      all('contract', { campaigns: 'an answer', quality: 'an answer', objections: 'an answer' }),
    ],
    ['null_field', all('contract', { quality: 'an answer', objections: 'an answer' })],
    // Without a list, or a rate, a count is gone.
    ['missing_rows', all('an answer', { overview: 'contract', funnel: 'contract' })],
    ['unordered_rows', all('an answer', { overview: 'contract', funnel: 'contract' })],
    ['duplicate_rows', all('an answer', { overview: 'contract', funnel: 'contract' })],
    ['rate_out_of_range', all('an answer', { heatmap: 'contract' })],
    ['negative_rate', all('an answer', { heatmap: 'contract' })],
    ['impossible_dates', all('contract')],
    ['conflicting_rows', all('contract')],
    // Campaigns do not say which range they cover.
    ['wrong_period', all('contract', { campaigns: 'an answer' })],
  ] as const)('%s is seen where an answer tells', async (fault, outcomes) => {
    expect(await outcomesUnder(fault)).toEqual(outcomes);
  });

  it('naive_times campaigns are refused', async () => {
    expect((await outcomesUnder('naive_times')).campaigns).toBe('contract');
  });

  it('unknown_fields every method answers, and reports the drift', async () => {
    const drift: { path: string; kind: string }[] = [];
    expect(await outcomesUnder('unknown_fields', drift)).toEqual(all('an answer'));
    expect(drift.length).toBeGreaterThan(methods.length);
    expect(drift.every(({ path, kind }) => kind === 'unknown' && path.endsWith('unknown_to_all'))).toBe(true);
  });

  it('the words of a refusal arrive', async () => {
    for (const fault of ['server_error', 'error_with_200'] as const) {
      running.api.faults.set([fault]);
      const error: unknown = await connect('mock-virsyn-main')
        .campaigns()
        .catch((caught: unknown) => caught);
      running.api.faults.set([]);
      expect(error).toMatchObject({ code: 'server', serverMessage: expect.any(String) });
      expect(error).not.toHaveProperty('details', expect.any(String));
    }
  });

  it.each([
    ['mock-virsyn-expired', 'unauthorized'],
    ['mock-virsyn-nobody', 'unauthorized'],
    ['mock-vyom-main', 'unauthorized'],
    ['mock-virsyn-no-agency', 'forbidden'],
  ])('the token %s is turned away as %s', async (token, code) => {
    for (const method of methods) expect(await outcomeOf(connect(token)[method]())).toBe(code);
  });

  it('an id that is no UUID, over which the system would fail, is not sent', async () => {
    const params: VirsynParams = { campaign_id: 'not-a-uuid' };
    for (const method of ['timeseries', 'campaigns', 'quality', 'objections'] as const) {
      expect(await outcomeOf(connect('mock-virsyn-main')[method](params))).toBe('config');
    }
  });
});
