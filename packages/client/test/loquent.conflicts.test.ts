import { describe, expect, it } from 'vitest';
import { ContractError } from '../src/errors/ContractError';
import { failureOf } from './support/failureOf';
import { loquentAnswers, messagingAnswer, statsAnswer } from './support/loquentAnswers';
import { askFor } from './support/loquentTestClient';
import { type Place, valueAt, withValueAt } from './support/places';

async function issuesOf(work: Promise<unknown>) {
  const failure = await failureOf(work);
  return failure instanceof ContractError ? failure.issues : failure.code;
}

describe('F24: rows that are there twice', () => {
  const lists = [
    ['stats', ['call_activity'], 'count'],
    ['stats', ['call_heatmap'], 'count'],
    ['stats', ['recent_calls'], 'status'],
    ['stats', ['todo_status_counts'], 'count'],
    ['messagingStats', ['message_activity'], 'sms_count'],
    ['messagingStats', ['message_heatmap'], 'count'],
    ['messagingStats', ['response_insights', 'unresponded_by_hour'], 'count'],
    ['aiUsageStats', ['cost_by_feature'], 'cost'],
    ['aiMessageOriginStats', ['by_feature'], 'count'],
    ['engagementStats', ['recent_activities'], 'description'],
  ] as const;
  const twice = (rows: unknown, change: object) => {
    if (!Array.isArray(rows)) throw new Error('a list was expected');
    return [...rows, { ...rows[0], ...change }];
  };

  it.each(lists)('%s %j pass when they are equal', async (method, place) => {
    const rows = valueAt(loquentAnswers[method], place);
    const answer = withValueAt(loquentAnswers[method], place, twice(rows, {}));
    expect(await askFor(method, answer)).toEqual(answer);
  });

  it.each(lists)('%s %j break the contract when they differ', async (method, place, name) => {
    const rows = valueAt(loquentAnswers[method], place);
    const value = valueAt(rows, [0, name]);
    const change = { [name]: typeof value === 'number' ? value + 1 : 'Other' };
    const answer = withValueAt(loquentAnswers[method], place, twice(rows, change));
    const index = Array.isArray(rows) ? rows.length : 0;
    expect(await issuesOf(askFor(method, answer))).toEqual([
      { path: `${place.join('.')}[${index}]`, code: 'conflicting_rows' },
    ]);
  });

  it('pass when they do not say what they are about, or when two phones have one label', async () => {
    const nameless = { ...statsAnswer, call_heatmap: [{ count: 1 }, { count: 2 }], todo_status_counts: null };
    expect(await askFor('stats', nameless)).toEqual(nameless);
    const place: Place = ['response_insights', 'by_phone'];
    const phones = twice(valueAt(messagingAnswer, place), { responded_count: 9 });
    const answer = withValueAt(messagingAnswer, place, phones);
    expect(await askFor('messagingStats', answer)).toEqual(answer);
  });
});

describe('hours of a day on which the clocks go back', () => {
  const day = '2026-03-11';
  const hour = (label: string, count: number, date = day) => ({ date, label, count });
  const first = hour('12 AM', 1);
  const last = hour('2 AM', 4);
  const ask = (rows: readonly object[]) => askFor('stats', { ...statsAnswer, call_activity: rows });

  it.each([
    ['labels alone', [first, hour('1 AM', 2), hour('1 AM', 3), last]],
    ['labels alone, the newest first', [last, hour('1 AM', 3), hour('1 AM', 2), first]],
    ['midnight', [hour('12 AM', 0), first, last]],
    ['dates', [hour('1 AM', 2, `${day}T01:00`), hour('1 AM', 3, `${day}T01:00`)]],
    ['dates with a blank', [hour('1 AM', 2, `${day} 01:00:00`), hour('1 AM', 3, `${day} 01:00:00`)]],
  ])('pass twice by %s', async (_, rows) => {
    const stats = { ...statsAnswer, call_activity: rows };
    expect(await askFor('stats', stats)).toEqual(stats);
    const message_activity = rows.map(({ date, label, count }) => ({
      date,
      label,
      sms_count: count,
      email_count: 0,
    }));
    const messages = { ...messagingAnswer, message_activity };
    expect(await askFor('messagingStats', messages)).toEqual(messages);
  });

  it.each([
    ['days', 1, [hour('Mar 11', 2), hour('Mar 11', 3), hour('Mar 12', 1, '2026-03-12')]],
    ['days that begin at midnight', 1, [1, 2].map((count) => hour('Mar 11', count, `${day}T00:00:00Z`))],
    ['hours apart', 3, [first, hour('1 AM', 2), last, hour('1 AM', 3)]],
    ['an hour a third time', 3, [first, hour('1 AM', 2), hour('1 AM', 3), hour('1 AM', 4), last]],
    ['a second hour of the day', 4, [first, hour('1 AM', 2), hour('1 AM', 3), last, hour('2 AM', 5)]],
  ])('break the contract: %s', async (_, index, rows) => {
    expect(await issuesOf(ask(rows))).toEqual([
      { path: `call_activity[${index}]`, code: 'conflicting_rows' },
    ]);
  });
});
