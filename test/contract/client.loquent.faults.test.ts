import type { FaultName } from '@callscope/mock-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOfEverySystem } from './faultsOfEverySystem';
import {
  askLoquent,
  connectLoquent,
  loquentEndpoints,
  loquentTransports,
  outcomeOf,
  type RunningLoquent,
} from './transports/loquentTransports';

const main = 'mock-loquent-main';

describe.each(loquentTransports)('the client of Loquent $name, when something is wrong', ({ start }) => {
  let running: RunningLoquent;
  beforeAll(async () => {
    running = await start(1);
  });
  afterAll(() => running.stop());

  // What each endpoint makes of a fault: one outcome for all, and those that differ; `''` is not asked, because its
  // answer has nothing of the kind. Where contacts or AI's messages are counted, the first count may be missing.
  const lenient = { 'ai-message-origin-stats': 'ok', 'engagement-stats': 'ok' };
  const noRows = { 'text-agent-stats': '', 'plan-stats': '' };
  const noRates = { stats: '', 'ai-usage-stats': '', 'engagement-stats': '' };
  const noDates = { ...noRows, 'ai-usage-stats': '', 'ai-message-origin-stats': '' };
  const outcomes: readonly (readonly [FaultName, string, Readonly<Record<string, string>>?])[] = [
    ...faultsOfEverySystem,
    ['byte_order_mark', 'ok'],
    ['wrong_charset', 'ok'],
    ['missing_field', 'contract', lenient],
    ['null_field', 'contract', lenient],
    ['unknown_fields', 'ok'],
    ['negative_zero', 'ok'],
    ['rate_out_of_range', 'ok', noRates],
    ['negative_rate', 'ok', noRates],
    ['inconsistent_totals', 'ok', { 'ai-usage-stats': '' }],
    ['duplicate_rows', 'ok', noRows],
    // Costs and activities hold no count that could differ.
    ['conflicting_rows', 'contract', { ...noRows, 'ai-usage-stats': '', 'engagement-stats': '' }],
    ['unordered_rows', 'ok', noRows],
    ['missing_rows', 'ok', noRows],
    ['empty_answer', 'ok'],
    ['impossible_dates', 'contract', noDates],
    ['deep_nesting', 'too_large'],
    ['huge_body', 'too_large'],
    [
      'wrong_period',
      'ok',
      // Only a series shows which range it is of.
      { stats: 'contract', 'messaging-stats': 'contract' },
    ],
    // No answer of Loquent says whose it is.
    ['wrong_tenant', 'ok'],
    ['redirect_302', 'network'],
  ];

  const cases = outcomes.map(([name, usual, others = {}]) => ({ name, usual, others }));
  it.each(cases)('$name is $usual', async ({ name, usual, others }) => {
    for (const endpoint of loquentEndpoints.filter((one) => others[one] !== '')) {
      running.faults.set([{ name, system: 'loquent' }]);
      const { client, drifts } = connectLoquent(running.baseUrl, main);
      expect(`${endpoint} ${await outcomeOf(askLoquent(endpoint, client))}`).toBe(
        `${endpoint} ${others[endpoint] ?? usual}`,
      );
      if (name === 'unknown_fields') {
        expect(drifts.map(({ path, kind }) => `${kind} ${path}`)).toContain('unknown unknown_to_all');
      }
      if (others === lenient && others[endpoint] !== undefined) {
        expect(drifts.map(({ kind }) => kind)).toEqual(['missing']);
      }
    }
    running.faults.set([]);
  });

  it.each(['last_90_days', 'today', { custom: { start: '2026-02-14', end: '2026-02-15' } }] as const)(
    'wrong_period is seen in the series of %j',
    async (range) => {
      running.faults.set([{ name: 'wrong_period', system: 'loquent' }]);
      const { client } = connectLoquent(running.baseUrl, main);
      expect(await outcomeOf(askLoquent('stats', client, range))).toBe('contract');
      expect(await outcomeOf(askLoquent('messaging-stats', client, range))).toBe('contract');
      running.faults.set([]);
    },
  );
});
