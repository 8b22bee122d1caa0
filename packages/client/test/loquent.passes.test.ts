import { describe, expect, it } from 'vitest';
import type { ContractDrift } from '../src/transport/contract/ContractDrift';
import { failureOf } from './support/failureOf';
import {
  engagementAnswer,
  type LoquentMethod,
  loquentAnswers,
  loquentMethods,
  messagingAnswer,
  statsAnswer,
} from './support/loquentAnswers';
import { askFor } from './support/loquentTestClient';
import { type Place, placesOf, valueAt, withValueAt } from './support/places';

const canary = 'canary +1 555-0134';

describe('what passes as it was sent', () => {
  it.each(loquentMethods)('%s with members that nobody knows, in every object', async (method) => {
    const places: readonly Place[] = [[], ...placesOf(loquentAnswers[method])];
    const answer = places.reduce<unknown>((at, place) => {
      const value = valueAt(at, place);
      if (Array.isArray(value) || typeof value !== 'object' || value === null) return at;
      return withValueAt(at, place, { ...value, constructor: 'x', from_another_age: { deep: [null, 1] } });
    }, loquentAnswers[method]);
    expect(await askFor(method, answer)).toEqual(answer);
  });

  it('words that are not in any list', async () => {
    const [call] = statsAnswer.recent_calls;
    const answer = {
      ...statsAnswer,
      recent_calls: [{ ...call, status: 'in-progress', direction: 'SIDE_WAYS' }],
      todo_status_counts: [{ status: 'Snoozed', count: 1 }],
    };
    expect(await askFor('stats', answer)).toEqual(answer);
  });

  it('rates out of their range and raw floats', async () => {
    const answer = { ...messagingAnswer, delivery_rate: 101, inbound_count: 0 };
    expect(await askFor('messagingStats', answer)).toEqual(answer);
  });

  it('an inferred answer of another shape altogether', async () => {
    expect(await askFor('aiMessageOriginStats', {})).toEqual({});
    const other = { counts: { assistant: 3, plan: 1 }, share: 0.4 };
    expect(await askFor('aiMessageOriginStats', other)).toEqual(other);
  });

  it.each([[[]], ['text'], [7], [null]])('but never %j in place of an answer', async (body) => {
    for (const method of loquentMethods) {
      expect((await failureOf(askFor(method, body))).code).toBe('contract');
    }
  });

  it('F22: a negative zero is mended', async () => {
    const body = JSON.stringify(loquentAnswers.planStats).replace('"active_plans":1', '"active_plans":-0');
    const wire = await askFor('planStats', {}, { fetch: async () => new Response(body) });
    expect(Object.is(Reflect.get(Object(wire), 'active_plans'), 0)).toBe(true);
  });
});

describe('drift', () => {
  const driftOf = async (method: LoquentMethod, answer: unknown) => {
    const drifts: ContractDrift[] = [];
    await askFor(method, answer, { onContractDrift: (drift) => drifts.push(drift) });
    return drifts.map(({ system, endpoint, path, kind }) => `${system} ${endpoint} ${kind} ${path}`);
  };

  it.each(loquentMethods)('is none in what %s is documented to answer', async (method) => {
    expect(await driftOf(method, loquentAnswers[method])).toEqual([]);
  });

  it('is none where the service has an option and nothing in it', async () => {
    const none = { contact_id: null, contact_name: null };
    const [call] = statsAnswer.recent_calls;
    expect(
      await driftOf('stats', { ...statsAnswer, recent_calls: [{ ...call, ...none, duration_secs: null }] }),
    ).toEqual([]);
    const [activity] = engagementAnswer.recent_activities;
    expect(
      await driftOf('engagementStats', {
        ...engagementAnswer,
        recent_activities: [{ ...activity, ...none }],
      }),
    ).toEqual([]);
    const answer = withValueAt(messagingAnswer, ['response_insights', 'avg_response_time_secs'], null);
    expect(await driftOf('messagingStats', answer)).toEqual([]);
  });

  it('names what is new and what has gone, without values or telephone numbers in names', async () => {
    const { total_todos: _, ...rest } = statsAnswer;
    expect(await driftOf('stats', { ...rest, [canary]: 1, tier: canary })).toEqual([
      'loquent stats missing total_todos',
      'loquent stats unknown […]',
      'loquent stats unknown tier',
    ]);
    expect(await driftOf('aiMessageOriginStats', { by_feature: [{ count: 1 }] })).toEqual([
      'loquent ai-message-origin-stats missing total_ai_messages',
      'loquent ai-message-origin-stats missing total_outbound_messages',
      'loquent ai-message-origin-stats missing ai_share',
      'loquent ai-message-origin-stats missing by_feature[].feature',
      'loquent ai-message-origin-stats missing by_feature[].label',
    ]);
  });
});
