import { describe, expect, it, vi } from 'vitest';
import { createMockApi } from '../src/createMockApi';
import { askLoquent } from './askLoquent';
import { callOf, createTenant, hostileNames, messageOf, noRows, nowMs, worldOf } from './loquentWorld';

const minuteMs = 60_000;

describe('recent activities', () => {
  it('are ten of calls and messages together, the newest first, each once', async () => {
    const calls = Array.from({ length: 14 }, (_, serial) =>
      callOf({
        serial,
        startMs: nowMs - (28 - 2 * serial) * minuteMs,
        direction: 'inbound',
        contactIndex: 6,
      }),
    );
    const messages = Array.from({ length: 14 }, (_, serial) =>
      messageOf({
        serial,
        atMs: nowMs - (27 - 2 * serial) * minuteMs,
        direction: 'Outbound',
        channel: 'InstagramDm',
      }),
    );
    const tenant = createTenant({ role: 'main', timeZone: null, rows: { ...noRows, calls, messages } });
    const body = await askLoquent(createMockApi({ world: worldOf(tenant) }), 'engagement-stats');
    const { recent_activities: activities } = Object(body);
    expect(activities).toHaveLength(10);
    expect(activities[0]).toEqual({
      id: expect.any(String),
      activity_type: 'Message',
      contact_id: tenant.contacts[0]?.id,
      contact_name: hostileNames[0],
      description: 'Outbound Instagram message',
      channel: 'InstagramDm',
      created_at: '2026-02-16 09:59:00 -05:00',
    });
    expect(activities[1]).toMatchObject({
      activity_type: 'Call',
      contact_name: 'Contact 6',
      description: 'Inbound call',
      channel: 'Call',
      created_at: '2026-02-16 09:58:00 -05:00',
    });
    expect(activities.at(-1).created_at).toBe('2026-02-16 09:50:00 -05:00');
  });

  it('are of one moment those that come last in the table, as recent calls are', async () => {
    const calls = Array.from({ length: 25 }, (_, serial) => callOf({ serial, contactIndex: serial }));
    const tenant = createTenant({
      role: 'main',
      timeZone: null,
      rows: { ...noRows, calls },
      contactCount: 25,
    });
    const one = createMockApi({ world: worldOf(tenant) });
    const newest = Array.from({ length: 10 }, (_, place) => tenant.contacts[24 - place]?.id);
    const idsIn = async (endpoint: string, member: string) =>
      Object(await askLoquent(one, endpoint))[member].map((row: { contact_id: unknown }) => row.contact_id);
    expect(await idsIn('stats', 'recent_calls')).toEqual(newest);
    expect(await idsIn('engagement-stats', 'recent_activities')).toEqual(newest);
  });

  it('are of calls and messages of one moment some of both, each in the order of its table', async () => {
    const calls = Array.from({ length: 9 }, (_, serial) => callOf({ serial, contactIndex: serial }));
    const messages = calls.map((_, serial) => messageOf({ serial, contactIndex: serial }));
    const tenant = createTenant({ role: 'main', timeZone: null, rows: { ...noRows, calls, messages } });
    const body = await askLoquent(createMockApi({ world: worldOf(tenant) }), 'engagement-stats');
    const sent: readonly { id: string; activity_type: string; contact_id: string }[] =
      Object(body).recent_activities;
    for (const kind of ['Call', 'Message']) {
      const own = sent.filter(({ activity_type }) => activity_type === kind);
      expect(own.map(({ contact_id }) => contact_id)).toEqual(
        [8, 7, 6, 5, 4].map((place) => tenant.contacts[place]?.id),
      );
    }
    expect(new Set(sent.map(({ id }) => id)).size).toBe(10);
  });

  it('take a moment of very many calls as quickly as any other', async () => {
    // A row read costs a look into a column: of so many calls of one moment ten may be looked at.
    const calls = Array.from({ length: 2000 }, (_, serial) => callOf({ serial }));
    const tenant = createTenant({ role: 'main', timeZone: null, rows: { ...noRows, calls } });
    const { direction } = tenant.organization.records.calls;
    const read = vi.spyOn(direction, 'at');
    await askLoquent(createMockApi({ world: worldOf(tenant) }), 'engagement-stats');
    expect(read).toHaveBeenCalledTimes(10);
  });
});
