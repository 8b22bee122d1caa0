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
