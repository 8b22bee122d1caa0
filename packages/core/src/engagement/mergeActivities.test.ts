import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity } from '../views/ActivityFeed';
import { mergeActivities } from './mergeActivities';

function activity(id: string, atMs: number | null, more: Partial<Activity> = {}): Activity {
  return {
    id,
    kind: 'message',
    channel: 'sms',
    contactId: 'c1',
    contactName: null,
    description: '',
    atMs,
    ...more,
  };
}
const named = (activities: readonly Activity[]) => activities.map(({ id, kind }) => `${id} ${kind}`);

describe('mergeActivities', () => {
  it('puts the newest first, equal moments by id and kind, those without a moment last', () => {
    const feeds = deepFreeze([
      [activity('z', null), activity('b', 5), activity('a', 5), activity('a', 5, { kind: 'call' })],
      [activity('y', null), activity('c', 9), activity('old', -1)],
    ]);
    expect(named(mergeActivities(feeds))).toEqual([
      'c message',
      'a call',
      'a message',
      'b message',
      'old message',
      'y message',
      'z message',
    ]);
  });

  it('keeps ten, or as many as told', () => {
    const feed = Array.from({ length: 12 }, (_, index) => activity(`id${index}`, index));
    expect(mergeActivities([feed])).toHaveLength(10);
    expect(named(mergeActivities([feed], { limit: 2 }))).toEqual(['id11 message', 'id10 message']);
    expect(mergeActivities([feed], { limit: 0 })).toEqual([]);
    expect(mergeActivities([feed], { limit: 100 })).toHaveLength(12);
  });

  it('keeps the newest form of what comes twice, of equal moments the first', () => {
    const old = activity('a', 1, { description: 'old' });
    const first = activity('a', 2, { description: 'first' });
    const second = activity('a', 2, { description: 'second' });
    expect(mergeActivities([[old, first], [second]])).toEqual([first]);
    expect(mergeActivities([[second], [first]])).toEqual([second]);
  });

  it('does not count repetitions towards the limit', () => {
    const feed = [activity('a', 3), activity('a', 3), activity('b', 2)];
    expect(named(mergeActivities([feed], { limit: 2 }))).toEqual(['a message', 'b message']);
  });

  it('hands out copies without other members', () => {
    const given = { ...activity('a', -0), secret: 'x' };
    const [kept] = mergeActivities([[given]]);
    expect(kept).toStrictEqual(activity('a', 0));
  });

  it('takes iterables, and nothing at all', () => {
    expect(mergeActivities(new Set([new Set([activity('a', 1)])]))).toHaveLength(1);
    expect(mergeActivities([])).toEqual([]);
  });

  it.each([
    [activity('', 1), 'feeds[0][1].id to be a text that is not empty, got ""'],
    [activity('b', Number.NaN), 'feeds[0][1].atMs to be a finite number, got NaN'],
    [
      activity('b', 1e15),
      'feeds[0][1].atMs to be epoch milliseconds from year 1000 to 9999-12-30, got 1000000000000000',
    ],
    [
      activity('b', 1, JSON.parse('{"kind":"fax"}')),
      'feeds[0][1].kind to be one of call, message, got "fax"',
    ],
    [
      activity('b', 1, JSON.parse('{"channel":"fax"}')),
      'feeds[0][1].channel to be one of call, sms, email, other, got "fax"',
    ],
    [activity('b', 1, JSON.parse('{"description":null}')), 'feeds[0][1].description to be a text, got null'],
    [activity('b', 1, JSON.parse('{"contactId":7}')), 'feeds[0][1].contactId to be a text, got 7'],
    [activity('b', 1, JSON.parse('{"contactName":7}')), 'feeds[0][1].contactName to be a text, got 7'],
  ])('refuses %o', (wrong, message) => {
    expect(() => mergeActivities([[activity('a', 1), wrong]])).toThrow(`mergeActivities requires ${message}`);
  });

  it.each([[-1], [0.5], [Number.NaN]])('refuses the limit %s', (limit) => {
    expect(() => mergeActivities([], { limit })).toThrow('mergeActivities requires limit to be');
  });

  const activities = fc
    .tuple(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.option(fc.integer({ min: 0, max: 4 })),
      fc.constantFrom<Activity['kind']>('call', 'message'),
    )
    .map(([id, atMs, kind]) => activity(id, atMs, { kind }));
  const feeds = fc.array(activities, { maxLength: 12 });

  it('does not depend on how the activities are spread over feeds, nor on their order', () => {
    fc.assert(
      fc.property(feeds, fc.nat(12), fc.nat(12), (all, cut, limit) => {
        const parts = [all.slice(cut), all.slice(0, cut).reverse()];
        expect(mergeActivities(parts, { limit })).toEqual(mergeActivities([all], { limit }));
      }),
      propertyRuns,
    );
  });

  it('agrees with a search for the next newest, over and over', () => {
    const isBefore = (left: Activity, right: Activity) => {
      if (left.atMs !== right.atMs)
        return left.atMs !== null && (right.atMs === null || left.atMs > right.atMs);
      return left.id === right.id ? left.kind < right.kind : left.id < right.id;
    };
    fc.assert(
      fc.property(feeds, fc.nat(6), (all, limit) => {
        const rest = [...all];
        const expected: string[] = [];
        while (rest.length > 0 && expected.length < limit) {
          const next = rest.reduce((best, one) => (isBefore(one, best) ? one : best));
          rest.splice(rest.indexOf(next), 1);
          const [name = ''] = named([next]);
          if (!expected.includes(name)) expected.push(name);
        }
        expect(named(mergeActivities([deepFreeze(all)], { limit }))).toEqual(expected);
      }),
      propertyRuns,
    );
  });
});
