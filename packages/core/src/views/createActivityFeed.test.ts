import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity } from './ActivityFeed';
import { createActivityFeed } from './createActivityFeed';

function activity(id: string, atMs: number | null, more: Partial<Activity> = {}): Activity {
  return {
    id,
    kind: 'call',
    channel: 'call',
    contactId: null,
    contactName: 'Mira',
    description: 'Call',
    atMs,
    ...more,
  };
}

describe('createActivityFeed', () => {
  it('puts the newest first, equal moments by id, those without a moment last', () => {
    const activities = deepFreeze([
      activity('d', null),
      activity('b', 5),
      activity('e', -3),
      activity('c', null),
      activity('a', 5),
      activity('f', 9),
    ]);
    const feed = createActivityFeed({ activities });
    expect(feed.kind).toBe('activity-feed');
    expect(feed.activities.map(({ id }) => id)).toEqual(['f', 'a', 'b', 'e', 'c', 'd']);
  });

  it('takes a call and a message that share an id, the call first at equal moments', () => {
    const message = activity('a', 1, { kind: 'message', channel: 'sms' });
    const call = activity('a', 1);
    const earlier = activity('b', 0, { kind: 'message' });
    const feed = createActivityFeed({ activities: [earlier, message, call] });
    expect(feed.activities).toStrictEqual([call, message, earlier]);
    expect(() => createActivityFeed({ activities: [call, message, message] })).toThrow(
      'createActivityFeed requires activities[2].id to be unique, got "a"',
    );
  });

  it('keeps every documented member and no other', () => {
    const full = activity('a', -0, {
      kind: 'message',
      channel: 'other',
      contactId: '',
      contactName: '',
      description: '',
    });
    const feed = createActivityFeed({ activities: [{ ...full, ...{ secret: 1 } }] });
    expect(feed).toStrictEqual({ kind: 'activity-feed', activities: [{ ...full, atMs: 0 }] });
    expect(createActivityFeed({ activities: [] }).activities).toEqual([]);
  });

  it.each([
    [activity('a', 1), 'duplicate', 'id to be unique, got "a"'],
    [activity('', 1), 'missing', 'id to be a text that is not empty, got ""'],
    [
      activity('b', 1, JSON.parse('{"kind":"fax"}')),
      'unknown_value',
      'kind to be one of call, message, got "fax"',
    ],
    [
      activity('b', 1, JSON.parse('{"channel":"fax"}')),
      'unknown_value',
      'channel to be one of call, sms, email, other, got "fax"',
    ],
    [activity('b', 1, JSON.parse('{"description":7}')), 'missing', 'description to be a text, got 7'],
    [activity('b', Number.NaN), 'not_a_number', 'atMs to be a finite number, got NaN'],
  ])('refuses %o', (wrong, code, message) => {
    expect(() => createActivityFeed({ activities: [activity('a', 1), wrong] })).toThrow(
      expect.objectContaining({ code, message: `createActivityFeed requires activities[1].${message}` }),
    );
  });

  it('gives the same feed from any order', () => {
    const lists = fc
      .array(fc.option(fc.integer({ min: 0, max: 3 })), { maxLength: 8 })
      .map((moments) => moments.map((atMs, index) => activity(`id${index}`, atMs)));
    fc.assert(
      fc.property(lists, fc.nat(8), (activities, cut) => {
        const feed = createActivityFeed({ activities: deepFreeze(activities) });
        const turned = [...activities.slice(cut), ...activities.slice(0, cut)].reverse();
        expect(createActivityFeed({ activities: turned })).toEqual(feed);
        expect(new Set(feed.activities)).toEqual(new Set(activities));
      }),
      propertyRuns,
    );
  });
});
