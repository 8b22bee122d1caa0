import { describe, expect, it } from 'vitest';
import { ContractError } from '../src/errors/ContractError';
import { failureOf } from './support/failureOf';
import {
  engagementAnswer,
  type LoquentMethod,
  loquentAnswers,
  loquentEndpoints,
  loquentMethods,
  statsAnswer,
} from './support/loquentAnswers';
import { askFor } from './support/loquentTestClient';
import { pathOf, placesOf, valueAt, withValueAt } from './support/places';

/** What may be absent or null: options, what a call log leaves out, and what is inferred. */
const optional: Readonly<Record<LoquentMethod, readonly string[]>> = {
  stats: [
    'total_duration_secs',
    'avg_duration_secs',
    'total_todos',
    'call_activity[0].date',
    'call_activity[0].label',
    'call_activity[0].count',
    'call_heatmap[0].day_of_week',
    'call_heatmap[0].hour',
    'call_heatmap[0].count',
    'recent_calls[0].call_sid',
    'recent_calls[0].has_recording',
    'recent_calls[0].duration_secs',
    'recent_calls[0].direction',
    'recent_calls[0].contact_name',
    'recent_calls[0].contact_id',
    'todo_status_counts',
    'todo_status_counts[0].status',
    'todo_status_counts[0].count',
  ],
  messagingStats: [
    'message_heatmap[0].day_of_week',
    'message_heatmap[0].hour',
    'message_heatmap[0].count',
    'response_insights.avg_response_time_secs',
    'response_insights.unresponded_by_hour[0].hour',
    'response_insights.unresponded_by_hour[0].count',
    'response_insights.by_phone[0].avg_response_time_secs',
  ],
  textAgentStats: [],
  planStats: [],
  aiUsageStats: [],
  aiMessageOriginStats: [
    'total_ai_messages',
    'total_outbound_messages',
    'ai_share',
    'by_feature',
    'by_feature[0].feature',
    'by_feature[0].label',
    'by_feature[0].count',
  ],
  engagementStats: [
    'active_contacts',
    'total_contacts',
    'channel_distribution.sms',
    'channel_distribution.email',
    'channel_distribution.other',
    'recent_activities[0].contact_id',
    'recent_activities[0].contact_name',
  ],
};

const canary = 'canary +1 555-0134';
const everyPlace = loquentMethods.flatMap((method) =>
  placesOf(loquentAnswers[method]).map((place) => [method, pathOf(place), place] as const),
);

async function expectBroken(method: LoquentMethod, answer: unknown, path: string) {
  const failure = await failureOf(askFor(method, answer));
  expect(failure).toMatchObject({
    code: 'contract',
    isRetryable: false,
    status: 200,
    endpoint: loquentEndpoints[method],
  });
  expect(failure instanceof ContractError && failure.issues.map((issue) => issue.path)).toEqual([path]);
  expect(JSON.stringify(failure) + failure.message + failure.stack).not.toContain('canary');
}

describe('every member of every answer', () => {
  it.each(everyPlace)('F20: %s %s missing or null', async (method, path, place) => {
    for (const value of [undefined, null]) {
      const answer = withValueAt(loquentAnswers[method], place, value);
      if (optional[method].includes(path)) {
        const wire = JSON.stringify(await askFor(method, answer));
        expect(JSON.parse(wire)).toEqual(JSON.parse(JSON.stringify(answer)));
      } else await expectBroken(method, answer, path);
    }
  });

  it.each(everyPlace)('F20: %s %s of another type', async (method, path, place) => {
    const value = valueAt(loquentAnswers[method], place);
    const others = typeof value === 'string' ? [12, true, [], {}] : [String(value), 'NaN', '', canary];
    for (const other of others) {
      await expectBroken(method, withValueAt(loquentAnswers[method], place, other), path);
    }
  });

  const counts = everyPlace.filter(
    ([method, path, place]) =>
      Number.isInteger(valueAt(loquentAnswers[method], place)) &&
      !/rate|cost|avg|\.hour$|day_of_week/.test(path),
  );
  it.each(counts)('F22: %s %s is a whole number of 0 or more', async (method, path, place) => {
    for (const value of [-1, 0.5, 2 ** 53]) {
      await expectBroken(method, withValueAt(loquentAnswers[method], place, value), path);
    }
  });

  it.each(loquentMethods)('the optional members of %s are all in its answer', (method) => {
    const paths = placesOf(loquentAnswers[method]).map(pathOf);
    expect(optional[method].filter((path) => !paths.includes(path))).toEqual([]);
  });
});

describe('F22: places in a week', () => {
  it.each([
    ['day_of_week', 0],
    ['day_of_week', 8],
    ['hour', -1],
    ['hour', 24],
    ['hour', 9.5],
  ])('%s %d is none', async (name, value) => {
    const place = ['call_heatmap', 1, name];
    await expectBroken('stats', withValueAt(statsAnswer, place, value), pathOf(place));
  });
});

describe('F34: dates', () => {
  it.each([
    ['stats', ['call_activity', 1, 'date']],
    ['stats', ['recent_calls', 0, 'created_at_full']],
    ['messagingStats', ['message_activity', 2, 'date']],
    ['engagementStats', ['recent_activities', 0, 'created_at']],
  ] as const)('%s %j may not begin with a day that does not exist', async (method, place) => {
    const answer = withValueAt(loquentAnswers[method], place, '2026-02-30 10:00:00 -05:00');
    await expectBroken(method, answer, pathOf(place));
  });

  it('may be written in ways that nobody has documented', async () => {
    const answer = withValueAt(engagementAnswer, ['recent_activities', 0, 'created_at'], 'yesterday, 3 PM');
    expect(await askFor('engagementStats', answer)).toEqual(answer);
  });
});
