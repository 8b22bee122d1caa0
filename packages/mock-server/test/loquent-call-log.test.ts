import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createCallLogWorld } from '../src/call-log/createCallLogWorld';
import { importCallLog } from '../src/call-log/importCallLog';
import { createMockApi } from '../src/createMockApi';
import { ask } from './ask';
import { askLoquent, loquentPath } from './askLoquent';

describe('the world of a call log', () => {
  const text = 'start,duration,status\n2026-02-10 10:00,60,SALE\n2026-02-11 10:00,,NA\n';
  const logApi = async (log = text) =>
    createMockApi({
      world: createCallLogWorld(await importCallLog(Readable.from([log]), { timeZone: 'Europe/London' })),
    });

  it('answers stats from its calls, without what it does not hold', async () => {
    const body = Object(await askLoquent(await logApi(), 'stats', { timeRange: 'all_time' }));
    expect(Object.keys(body).sort()).toEqual([
      'avg_duration_secs',
      'call_activity',
      'call_heatmap',
      'call_heatmap_max',
      'recent_calls',
      'total_calls',
      'total_duration_secs',
    ]);
    expect(body).toMatchObject({ total_calls: 2, total_duration_secs: 60, avg_duration_secs: 60 });
    const [unanswered, sold] = body.recent_calls;
    expect([unanswered.status, sold.status]).toEqual(['Unknown', 'Completed']);
    expect(Object.keys(sold)).not.toContain('direction');
    expect(Object.keys(sold)).not.toContain('has_recording');
    expect(Object.keys(sold)).not.toContain('call_sid');
    expect(sold.created_at_full).toBe('2026-02-10 10:00:00 +00:00');
  });

  it('answers engagement-stats from its calls alone', async () => {
    expect(await askLoquent(await logApi(), 'engagement-stats', { timeRange: 'all_time' })).toEqual({
      channel_distribution: { calls: 2 },
      recent_activities: ['2026-02-11 10:00:00 +00:00', '2026-02-10 10:00:00 +00:00'].map((created_at) => ({
        id: expect.any(String),
        activity_type: 'Call',
        contact_id: null,
        contact_name: null,
        description: 'Call',
        channel: 'Call',
        created_at,
      })),
    });
  });

  it('takes no call for one that is under way', async () => {
    const log = 'start,duration,status\n2026-02-10 10:00,60,SALE\n2026-02-10 11:00,,\n';
    const body = Object(await askLoquent(await logApi(log), 'stats', { timeRange: 'all_time' }));
    expect(body.recent_calls[0]).toMatchObject({ duration_secs: null, status: 'Unknown' });
  });

  it('counts the contacts of a log that names them', async () => {
    const log =
      'start,status,contact\n2026-02-10 10:00,SALE,a\n2026-02-11 10:00,NA,b\n2026-02-11 11:00,NA,b\n';
    const body = await askLoquent(await logApi(log), 'engagement-stats', { timeRange: 'today' });
    expect(body).toMatchObject({ active_contacts: 1, total_contacts: 2, channel_distribution: { calls: 2 } });
    const stats = Object(await askLoquent(await logApi(log), 'stats', { timeRange: 'all_time' }));
    expect(Object.keys(stats)).not.toContain('total_duration_secs');
    expect(Object.keys(stats)).not.toContain('avg_duration_secs');
    expect(Object.keys(stats.recent_calls[0])).not.toContain('duration_secs');
  });

  it.each([
    ['messaging-stats', 'messages'],
    ['text-agent-stats', 'text-agent suggestions'],
    ['plan-stats', 'plans'],
    ['ai-usage-stats', 'the use of AI models'],
    ['ai-message-origin-stats', 'messages'],
  ])('refuses %s', async (endpoint, noun) => {
    const { status, text: body } = await ask(await logApi(), loquentPath(endpoint), {
      token: 'mock-loquent-main',
    });
    expect(status).toBe(404);
    expect(JSON.parse(body)).toEqual({ message: `The imported call log does not hold ${noun}`, code: 404 });
  });

  it('refuses all of it to a member who may see only what went over their own phones', async () => {
    const logged = await logApi();
    for (const endpoint of ['stats', 'messaging-stats', 'plan-stats', 'engagement-stats']) {
      const { status, text: body } = await ask(logged, loquentPath(endpoint), {
        token: 'mock-loquent-view-own',
      });
      expect([status, JSON.parse(body)]).toEqual([
        404,
        { message: 'The imported call log does not hold phones', code: 404 },
      ]);
    }
    expect(logged.users.find(({ token }) => token === 'mock-loquent-view-own')?.purpose).toBe(
      'is answered 404, since a call log holds no phones',
    );
    for (const name of ['owner', 'super-admin', 'view-org']) {
      const { status } = await ask(logged, loquentPath('stats'), { token: `mock-loquent-${name}` });
      expect(status, name).toBe(200);
    }
  });

  it('refuses all time of a log that spans more than a century, and answers the rest', async () => {
    const logged = await logApi('start,status\n1970-02-10 10:00,SALE\n2190-02-10 10:00,SALE\n');
    const send = (timeRange?: string) =>
      ask(logged, loquentPath('stats', timeRange), { token: 'mock-loquent-main' });
    expect((await send('all_time')).status).toBe(400);
    expect(JSON.parse((await send()).text)).toMatchObject({ total_calls: 1 });
  });
});
