import { describe, expect, it } from 'vitest';
import { json } from './support/createFakeFetch';
import { failureOf } from './support/failureOf';
import { loquentEndpoints, loquentMethods } from './support/loquentAnswers';
import { createLoquentTestClient } from './support/loquentTestClient';

const ranged = loquentMethods.filter((method) => method !== 'planStats');

describe('parameters that are refused before anything is sent', () => {
  const { client, requests, tokenReasons } = createLoquentTestClient(() => json({}));
  const days =
    'requires time_range.custom to hold start and end alone, as YYYY-MM-DD in the years 1000 to 9999, in order';
  const words =
    'requires time_range to be one of today, yesterday, last_7_days, last_30_days, last_90_days, all_time, got';
  const [start, end] = ['2026-03-10', '2026-03-12'];

  it.each<[string, unknown, string]>([
    ['an unknown word', { time_range: '7d' }, `${words} 7d`],
    ['a word in other letters', { time_range: 'Today' }, `${words} Today`],
    ['an empty word', { time_range: '' }, `${words} `],
    ['a number', { time_range: 7 }, `${words} 7`],
    ['JSON that is already written', { time_range: JSON.stringify({ custom: { start, end } }) }, words],
    ['a very long word', { time_range: 'x'.repeat(5000) }, `${words} a text`],
    ['an inherited name', { time_range: 'constructor' }, `${words} constructor`],
    ['an empty object', { time_range: {} }, days],
    ['a list', { time_range: [start, end] }, days],
    ['days without custom', { time_range: { start, end } }, days],
    ['custom as a text', { time_range: { custom: 'x' } }, days],
    ['custom without days', { time_range: { custom: {} } }, days],
    ['one day alone', { time_range: { custom: { start } } }, days],
    ['a member beside the days', { time_range: { custom: { start, end, zone: 'UTC' } } }, days],
    ['a member beside custom', { time_range: { custom: { start, end }, preset: 'today' } }, days],
    ['reversed days', { time_range: { custom: { start: end, end: start } } }, days],
    ['a day that does not exist', { time_range: { custom: { start: '2026-02-30', end } } }, days],
    ['no leap day', { time_range: { custom: { start: '2026-02-29', end } } }, days],
    ['a moment', { time_range: { custom: { start: '2026-03-10T00:00:00', end } } }, days],
    ['a date in place of a text', { time_range: { custom: { start: new Date(0), end } } }, days],
    ['a year of five digits', { time_range: { custom: { start, end: '12026-01-01' } } }, days],
    ['another parameter', { time_range: 'today', period: '7d' }, 'takes only time_range, got period'],
    ['no object', 'today', 'takes its parameters as one object; leave it out for none'],
    ['a list of parameters', ['today'], 'takes its parameters as one object; leave it out for none'],
    ['null', null, 'takes its parameters as one object; leave it out for none'],
  ])('%s', async (_, params, problem) => {
    for (const method of ranged) {
      const failure = await failureOf(client[method](params as never));
      expect(failure).toMatchObject({ code: 'config', isRetryable: false, system: 'loquent' });
      expect(failure.message).toContain(`loquent ${loquentEndpoints[method]} ${problem}`);
      expect(() => client.queries[method](params as never)).toThrow(problem);
    }
  });

  it('any parameter of plan-stats', async () => {
    const failure = await failureOf(client.planStats({ time_range: 'today' } as never));
    expect(failure.message).toBe('loquent plan-stats takes no parameters, got time_range');
    expect(() => client.queries.planStats({ time_range: 'today' } as never)).toThrow('takes no parameters');
  });

  it.each([0, Number.NaN, 2 ** 31])('a limit of %d ms', async (timeoutMs) => {
    for (const method of loquentMethods) {
      expect((await failureOf(client[method](undefined, { timeoutMs }))).code).toBe('config');
    }
  });

  it('send nothing and ask for no token', () => {
    expect([...requests, ...tokenReasons]).toEqual([]);
  });
});
