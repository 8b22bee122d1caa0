import { isDeepStrictEqual } from 'node:util';
import { getResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { createMockApi } from '../src/createMockApi';
import type { FaultName } from '../src/faults/Fault';
import { createBuiltInWorld } from '../src/world/built-in/createBuiltInWorld';
import { faultPaths, faultRequest } from './faultPaths';

const api = createMockApi({
  world: createBuiltInWorld({ seed: 1, now: '2026-02-16T15:00:00Z', days: 30 }),
});

async function read(path: string, fault?: FaultName): Promise<unknown> {
  const response = await getResponse(api.handlers, faultRequest(path, { fault }));
  return response?.json();
}

/** Every value of an answer by its path, for example `data.0.calls`. */
function flatten(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, member]) => flatten(member, path ? `${path}.${key}` : key));
}

/** What is another value than in the right answer, or not there any more. */
async function changes(path: string, fault: FaultName) {
  const right = new Map(flatten(await read(path)));
  const wrong = new Map(flatten(await read(path, fault)));
  return [...right].flatMap(([key, value]) =>
    isDeepStrictEqual(wrong.get(key), value) ? [] : [[key, value, wrong.get(key)] as const],
  );
}

/** The first rate of each answer that has one, read in the contracts. */
const firstRates: Readonly<Record<string, string>> = {
  'virsyn/dashboard-overview': 'summary.contact_rate',
  'virsyn/dashboard-timeseries': 'data.0.avg_talk_ratio',
  'virsyn/dashboard-funnel': 'rates.contact_rate',
  'virsyn/dashboard-campaigns': 'active_batches.0.progress_pct',
  'virsyn/dashboard-quality': 'quality.avg_talk_ratio',
  'virsyn/dashboard-objections': 'summary.objection_handling_rate',
  'loquent/messaging-stats': 'delivery_rate',
  'loquent/text-agent-stats': 'auto_reply_rate',
  'loquent/plan-stats': 'completion_rate',
  'loquent/ai-message-origin-stats': 'ai_share',
};

describe.each([
  ['rate_out_of_range', 101],
  ['negative_rate', -1],
] as const)('%s', (fault, figure) => {
  it.each(faultPaths)('of %s/%s strikes a rate, or takes a count away where there is none', async (...at) => {
    const [system, endpoint, path] = at;
    const changed = await changes(path, fault);
    const rate = firstRates[`${system}/${endpoint}`];
    if (rate === undefined) expect(changed).toEqual(await changes(path, 'missing_field'));
    else expect(changed).toEqual([[rate, expect.any(Number), figure]]);
  });
});

/** A total of each answer that has one, and what it can be held against. */
const totals: Readonly<Record<string, readonly [total: string, parts: RegExp, is: 'sum' | 'whole']>> = {
  'virsyn/dashboard-overview': ['summary.total_calls', /^summary\.completed_calls$/, 'whole'],
  'virsyn/dashboard-timeseries': ['data.0.total_calls', /^data\.0\.(?:in|out)bound_calls$/, 'sum'],
  'virsyn/dashboard-funnel': ['funnel.total_calls', /^funnel\.connected$/, 'whole'],
  'virsyn/dashboard-campaigns': [
    'active_batches.0.total_calls',
    /^active_batches\.0\.(?:completed|failed|pending|in_progress)_count$/,
    'sum',
  ],
  'virsyn/dashboard-heatmap': ['heatmap.0.total_calls', /^heatmap\.0\.connected_calls$/, 'whole'],
  'vyom/dashboard': ['data.total_calls', /^data\.calls_today$/, 'whole'],
  'loquent/stats': ['total_calls', /^call_activity\.\d+\.count$/, 'sum'],
  'loquent/messaging-stats': ['total_messages', /^(?:in|out)bound_count$/, 'sum'],
  'loquent/text-agent-stats': ['total_suggestions', /^auto_reply_count$/, 'whole'],
  'loquent/plan-stats': ['total_plans', /^active_plans$/, 'whole'],
  'loquent/ai-message-origin-stats': ['total_ai_messages', /^by_feature\.\d+\.count$/, 'sum'],
  'loquent/engagement-stats': ['total_contacts', /^active_contacts$/, 'whole'],
  'kaleyra/overview': ['call_volume.total', /^call_volume\.(?:incoming|forwarded|click2call)$/, 'sum'],
};

describe('inconsistent_totals', () => {
  it.each(faultPaths)(
    'of %s/%s contradicts a total, or takes a count away where there is none',
    async (...at) => {
      const [system, endpoint, path] = at;
      const changed = await changes(path, 'inconsistent_totals');
      const expected = totals[`${system}/${endpoint}`];
      if (expected === undefined) {
        expect(changed).toEqual(await changes(path, 'missing_field'));
        return;
      }
      const [total, parts, is] = expected;
      expect(changed.map(([key]) => key)).toEqual([total]);
      const [[, right, wrong] = []] = changed;
      let sum = 0;
      for (const [key, value] of flatten(await read(path))) if (parts.test(key)) sum += Number(value);
      if (is === 'sum') expect({ right, wrong }).toEqual({ right: sum, wrong: sum + 126 });
      else {
        expect(right).toBeGreaterThanOrEqual(sum);
        expect(wrong).toBeLessThan(sum);
      }
    },
  );
});
