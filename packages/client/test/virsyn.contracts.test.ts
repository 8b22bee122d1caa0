import { describe, expect, it } from 'vitest';
import { ContractError } from '../src/errors/ContractError';
import { logOverviewAnswer } from './support/answers';
import { json } from './support/createFakeFetch';
import { createTestClient } from './support/createTestClient';
import { failureOf } from './support/failureOf';
import { type VirsynMethod, virsynAnswers, virsynMethods } from './support/virsynAnswers';
import { everyMember, memberAt, pathOf, type Steps, withMember } from './support/virsynMembers';

/** What a call log leaves out, and all of what is inferred: absent or null. */
const held: Readonly<Record<VirsynMethod, RegExp>> = {
  overview: /^(quality|tool_usage)|_sentiment_pct$|_duration_seconds$/,
  timeseries:
    /^data\[0\]\.(.*_duration_seconds|(in|out)bound_calls|.*_sentiment_calls|objections_.*|issues_.*|escalations|avg_.*|total_(interruptions|objections_handled|buying_signals)|(emails|sms)_sent)$/,
  funnel: /^never$/,
  campaigns: /^campaign_stats(\[0\]\.avg_duration_seconds)?$/,
  quality: /^quality|^trend\[0\]\.(avg_.*|sentiment_.*|interruptions)$/,
  heatmap: /^never$/,
  objections: /^(?!period\.)/,
};
/** What may be absent: the members of a view that the system names in two ways. */
const mayBeAbsent = /^active_batches\[0\]\.(?!id$|status$)/;
/** What may be null. */
const mayBeNull = /^active_batches\[0\]\.(campaign_id|completed_at)$|\.campaign_name$/;

const members = virsynMethods.flatMap((method) =>
  everyMember(virsynAnswers[method]).map((steps) => [method, pathOf(steps), steps] as const),
);
const ask = (method: VirsynMethod, answer: unknown) => createTestClient(() => json(answer)).client[method]();
const isHeld = ([method, path]: (typeof members)[number]) => held[method].test(path);

async function expectRefused(method: VirsynMethod, steps: Steps, value: unknown) {
  const failure = await failureOf(ask(method, withMember(virsynAnswers[method], steps, value)));
  expect(failure).toBeInstanceOf(ContractError);
  expect(failure).toMatchObject({
    code: 'contract',
    isRetryable: false,
    status: 200,
    system: 'virsyn',
    endpoint: `dashboard-${method}`,
  });
  expect(failure instanceof ContractError && failure.issues.map(({ path }) => path)).toEqual([pathOf(steps)]);
  expect(JSON.stringify(failure) + failure.message + failure.stack).not.toContain('canary');
}

async function expectTaken(method: VirsynMethod, steps: Steps, value: unknown) {
  const answer = withMember(virsynAnswers[method], steps, value);
  expect(await ask(method, answer)).toStrictEqual(JSON.parse(JSON.stringify(answer)));
}

describe('Virsyn: an answer in its contract', () => {
  it.each(virsynMethods)('of %s is given as it is', async (method) => {
    expect(await ask(method, virsynAnswers[method])).toStrictEqual(virsynAnswers[method]);
  });

  it.each(members)('F21: of %s keeps members that nobody knows beside %s', (method, _, steps) =>
    expectTaken(method, [...steps.slice(0, -1), 'newcomer'], { deep: [1] }),
  );

  it.each(members.filter(isHeld))('of %s may lack %s, or have null for it', async (method, _, steps) => {
    await expectTaken(method, steps, undefined);
    await expectTaken(method, steps, null);
  });

  it.each([
    ['timeseries', ['data']],
    ['campaigns', ['active_batches']],
    ['campaigns', ['campaign_stats']],
    ['quality', ['trend']],
    ['heatmap', ['heatmap']],
    ['heatmap', ['best_times']],
    ['objections', ['top_objections']],
    ['objections', ['buying_signals']],
  ] as const)('F26: of %s may have no rows in %s', (method, steps) => expectTaken(method, steps, []));

  it('may come from a bare call log', async () => {
    const { period } = virsynAnswers.quality;
    const day = { date: '2026-02-16', avg_duration_seconds: 30, completed_calls: 1 };
    for (const [method, answer] of [
      ['overview', logOverviewAnswer],
      ['campaigns', {}],
      ['quality', { period, trend: [] }],
      ['quality', { period, quality: { avg_duration_seconds: 30 }, trend: [day] }],
      ['objections', { period, summary: { total_calls_analyzed: 0 } }],
    ] as const) {
      expect(await ask(method, answer)).toStrictEqual(answer);
    }
  });

  it('may name objections and buying signals in another way', async () => {
    const { top_objections, buying_signals, ...rest } = virsynAnswers.objections;
    const answer = { ...rest, objections: top_objections, top_buying_signals: buying_signals };
    expect(await ask('objections', answer)).toStrictEqual(answer);
    expect(await ask('objections', { calls: [{ text: 'raw' }] })).toEqual({ calls: [{ text: 'raw' }] });
    for (const name of ['objections', 'top_buying_signals']) {
      await expectTaken('objections', [name], null);
      await expectTaken('objections', [name], []);
      await expectRefused('objections', [name], 'canary');
    }
  });

  it('may name the members of a batch as the page of batches does', async () => {
    const batch = {
      id: 'a',
      status: 'canary',
      campaign_name: 'Q1',
      total_contacts: 500,
      queued: 285,
      in_progress: 10,
      completed: 200,
      failed: 5,
      skipped: 0,
      progress_percentage: 41.5,
      scheduled_for: null,
    };
    const answer = { ...virsynAnswers.campaigns, active_batches: [batch] };
    expect(await ask('campaigns', answer)).toStrictEqual(answer);
  });

  it('F22: mends a negative zero, and keeps a rate outside 0–100', async () => {
    const text = JSON.stringify(virsynAnswers.campaigns)
      .replace('"failed_count":5', '"failed_count":-0')
      .replace('"conversion_rate":2.5', '"conversion_rate":101');
    const { client } = createTestClient(() => new Response(text));
    const { active_batches, campaign_stats } = await client.campaigns();
    expect(Object.is(active_batches?.[0]?.failed_count, 0)).toBe(true);
    expect(campaign_stats?.[0]?.conversion_rate).toBe(101);
  });

  it('T11: may name members like those of every object', async () => {
    for (const method of virsynMethods) {
      const text = JSON.stringify(virsynAnswers[method]).replace(
        '{',
        '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
      );
      await createTestClient(() => new Response(text)).client[method]();
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    }
  });
});

describe('Virsyn: an answer outside its contract', () => {
  const strict = members.filter((member) => !isHeld(member));

  it.each(strict.filter(([, path]) => !mayBeAbsent.test(path)))('F20: of %s without %s', (method, _, steps) =>
    expectRefused(method, steps, undefined),
  );

  it.each(strict.filter(([, path]) => !mayBeNull.test(path)))(
    'F20: of %s with null for %s',
    (method, _, steps) => expectRefused(method, steps, null),
  );

  it.each(strict.filter(([, path]) => mayBeAbsent.test(path)))('but %s may lack %s', (method, _, steps) =>
    expectTaken(method, steps, undefined),
  );

  it.each(strict.filter(([, path]) => mayBeNull.test(path)))(
    'but %s may have null for %s',
    (method, _, steps) => expectTaken(method, steps, null),
  );

  it.each(members)('F20: of %s with another type for %s', async (method, _, steps) => {
    const found = memberAt(virsynAnswers[method], steps);
    await expectRefused(method, steps, typeof found === 'string' ? 7 : 'canary');
    await expectRefused(method, steps, typeof found === 'object' ? true : [found]);
  });

  const numbers = members.filter(
    ([method, , steps]) => typeof memberAt(virsynAnswers[method], steps) === 'number',
  );
  it.each(numbers)('F20: of %s with a text for %s', async (method, _, steps) => {
    await expectRefused(method, steps, String(memberAt(virsynAnswers[method], steps)));
    await expectRefused(method, steps, 'NaN');
  });

  const isRate = (path: string) => /_rate$|_pct$|_ratio$|adherence$|^rates\./.test(path);
  it.each(numbers.filter(([, path]) => !isRate(path)))(
    'F22: of %s with less than nothing for %s',
    (method, _, steps) => expectRefused(method, steps, -1),
  );
  it.each(numbers.filter(([, path]) => isRate(path)))(
    'F22: but %s may have any rate for %s',
    async (method, _, steps) => {
      await expectTaken(method, steps, -1);
      await expectTaken(method, steps, 101.5);
    },
  );

  const counts = numbers.filter(([, path]) => !isRate(path) && !/seconds$|avg_|\.day$|\.hour$/.test(path));
  it.each(counts)('F22: of %s with a part, or too many, for %s', async (method, _, steps) => {
    await expectRefused(method, steps, 1.5);
    await expectRefused(method, steps, 2 ** 53);
  });

  it.each(members.filter(([, path]) => /\.(day|hour)$/.test(path)))(
    'F22: of %s with a place outside the week for %s',
    async (method, path, steps) => {
      for (const place of [0.5, path.endsWith('day') ? 7 : 24]) await expectRefused(method, steps, place);
    },
  );

  const days = members.filter(([, path]) => /date$/.test(path));
  it.each(days)('F34: of %s with a day that does not exist for %s', async (method, _, steps) => {
    for (const day of ['2026-02-30', '2026-2-10', '2026-02-10T00:00:00Z', 'canary']) {
      await expectRefused(method, steps, day);
    }
  });

  it.each(['created_at', 'completed_at'])('F34, F36: with a moment for %s that is none', async (name) => {
    for (const text of [
      '2026-02-16T09:00:00',
      '2026-02-16 09:00:00Z',
      '2026-02-16',
      '2026-02-30T09:00:00Z',
      '2026-02-16T24:00:00Z',
      '2026-02-16T09:00:00+24:00',
      'canary',
      '',
    ]) {
      await expectRefused('campaigns', ['active_batches', 0, name], text);
    }
    await expectTaken('campaigns', ['active_batches', 0, name], '2026-02-16T14:30:00.5+05:30');
  });

  it.each(['null', '[]', '"text"', '7', 'true'])('F20: that is %s', async (text) => {
    for (const method of virsynMethods) {
      const { client } = createTestClient(() => new Response(text));
      expect([method, (await failureOf(client[method]())).code]).toEqual([method, 'contract']);
    }
  });

  it('F20: that is empty, where something must be in it', async () => {
    for (const method of ['overview', 'timeseries', 'funnel', 'quality', 'heatmap'] as const) {
      expect((await failureOf(ask(method, {}))).code).toBe('contract');
    }
  });
});
