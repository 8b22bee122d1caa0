import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { ask, askVirsyn } from '../../test/ask';
import { createMockApi } from '../createMockApi';
import { createCallLogWorld } from './createCallLogWorld';
import { type CallLogOptions, importCallLog } from './importCallLog';

async function worldOf(text: string, options?: CallLogOptions) {
  return createCallLogWorld(await importCallLog(Readable.from([text]), options));
}

const log =
  'start,duration,status,campaign\n' +
  '2026-02-14 23:30:00,100,S,Spring\n' +
  '2026-02-16 09:00:00,50,VM,Spring\n' +
  '2026-02-15 10:00:00,40,NI,Autumn\n' +
  '2026-02-16 08:00:00,,BUSY,Autumn\n' +
  '2026-02-16 08:30:00,11,WEIRD,Autumn\n';

describe('a world from a call log', () => {
  it('lives at the time of its last call', async () => {
    const world = await worldOf(log, { timeZone: 'Europe/Paris' });
    expect(world).toMatchObject({ source: 'call-log', seed: null, timeZone: 'Europe/Paris', callCount: 5 });
    expect(new Date(world.nowMs).toISOString()).toBe('2026-02-16T08:00:00.000Z');
  });

  it('answers the overview with what the log holds and nothing else', async () => {
    const api = createMockApi({ world: await worldOf(log) });
    expect(await askVirsyn(api, 'dashboard-overview')).toEqual({
      period: { start_date: '2026-02-10', end_date: '2026-02-16', label: '7d' },
      summary: {
        total_calls: 5,
        completed_calls: 3,
        failed_calls: 1,
        connected_calls: 2,
        contact_rate: 40,
        conversations_had: 2,
        meetings_booked: 1,
        qualified_leads: 1,
        avg_duration_seconds: 67,
        total_duration_seconds: 201,
        overall_conversion_rate: 20,
      },
      disposition_breakdown: {
        voicemail: 1,
        callback_requested: 0,
        not_interested: 1,
        wrong_number: 0,
        dnc_requested: 0,
        gatekeeper_blocked: 0,
        no_answer: 0,
        conversation: 2,
        appointment_booked: 1,
      },
    });
  });

  it('counts a measure as 0, not as absent, in a range that has none of it', async () => {
    const api = createMockApi({ world: await worldOf(log) });
    const query = 'dashboard-overview?period=custom&start_date=2020-01-01&end_date=2020-01-02';
    expect(await askVirsyn(api, query)).toMatchObject({
      summary: { total_calls: 0, contact_rate: 0, total_duration_seconds: 0, avg_duration_seconds: 0 },
    });
  });

  it('leaves out durations when the log has none', async () => {
    const api = createMockApi({ world: await worldOf('start,status\n2026-02-16 09:00:00,VM\n') });
    const body = await ask(api, '/virsyn/functions/v1/dashboard-overview');
    expect(body.text).not.toContain('duration');
  });

  it('cannot be made from a log without statuses, which would leave outcomes to be invented', async () => {
    await expect(worldOf('start,duration\n2026-02-16 09:00:00,30\n')).rejects.toMatchObject({
      code: 'missing_column',
      message: expect.stringContaining('for example status=result'),
      report: { rowsUsed: 1 },
    });
  });

  it('filters by the campaigns the log names', async () => {
    const world = await worldOf(log);
    const api = createMockApi({ world });
    const spring = world.campaigns.find(({ name }) => name === 'Spring');
    expect(await askVirsyn(api, `dashboard-overview?campaign_id=${spring?.id}`)).toMatchObject({
      summary: { total_calls: 2, total_duration_seconds: 150 },
    });
  });

  it('answers Vyom with calls whose agent, number and service are unknown where the log does not name them', async () => {
    const api = createMockApi({ world: await worldOf(log) });
    const dataOf = async (path: string) => {
      const { text } = await ask(api, `/vyom/analytics/${path}`, { token: 'mock-vyom-main' });
      return JSON.parse(text).data;
    };
    const time = { total_duration_minutes: 3.35, total_duration_hours: 0.06 };
    expect(await dataOf('dashboard')).toMatchObject({ total_calls: 5, ...time, avg_duration_minutes: 0.67 });
    expect((await dataOf('calls/by-assistant')).assistants).toMatchObject([
      { assistant_id: 'unknown', total_calls: 5, ...time },
    ]);
    expect((await dataOf('calls/by-phone-number')).phone_numbers).toMatchObject([
      { phone_number: 'UNKNOWN_PLATFORM', total_calls: 5, ...time },
    ]);
    expect((await dataOf('calls/by-service')).services).toEqual([
      { service: 'unknown', total_calls: 5, ...time },
    ]);
    expect((await dataOf('calls/by-time?granularity=month')).time_series).toEqual([
      { date: '2026-02', total_calls: 5, ...time },
    ]);
  });

  it('names the agents of the log to Vyom', async () => {
    const api = createMockApi({ world: await worldOf('start,status,agent\n2026-02-16 09:00:00,VM,Ada\n') });
    const { text } = await ask(api, '/vyom/analytics/calls/by-assistant', { token: 'mock-vyom-main' });
    expect(JSON.parse(text).data).toEqual({
      assistants: [{ assistant_id: expect.any(String), assistant_name: 'Ada', total_calls: 1 }],
    });
  });

  it('sends Vyom no minutes when the log has no durations', async () => {
    const api = createMockApi({ world: await worldOf('start,status\n2026-02-16 09:00:00,VM\n') });
    for (const path of [
      'dashboard',
      ...['assistant', 'phone-number', 'time', 'service'].map((by) => `calls/by-${by}`),
    ]) {
      const { status, text } = await ask(api, `/vyom/analytics/${path}`, { token: 'mock-vyom-main' });
      expect(status, path).toBe(200);
      expect(text, path).toContain('"total_calls":1');
      expect(text, path).not.toContain('duration');
    }
  });

  it('counts the contacts that the log names, and none when it names none', async () => {
    const rows = ['lead 1', 'lead 2', 'lead 1', '']
      .map((lead) => `2026-02-16 09:00:00,VM,${lead}\n`)
      .join('');
    const engagementOf = async (text: string) => {
      const api = createMockApi({ world: await worldOf(text) });
      const path = '/loquent/api/dashboard/engagement-stats?time_range=all_time';
      return JSON.parse((await ask(api, path, { token: 'mock-loquent-main' })).text);
    };
    const named = await engagementOf(`start,status,lead_id\n${rows}`);
    expect(named).toMatchObject({
      active_contacts: 2,
      total_contacts: 2,
      channel_distribution: { calls: 4 },
    });
    expect(JSON.stringify(named)).not.toContain('lead 1');
    const unnamed = await engagementOf(`start,status,notes\n${rows}`);
    expect(unnamed).toMatchObject({ channel_distribution: { calls: 4 } });
    expect(unnamed).not.toHaveProperty('total_contacts');
  });

  it('has a main user, one without an agency and an expired one, and no other tenants', async () => {
    const { users } = createMockApi({ world: await worldOf(log) });
    const ofVirsyn = users.filter(({ system }) => system === 'virsyn');
    expect(ofVirsyn.map(({ token }) => token)).toEqual([
      'mock-virsyn-main',
      'mock-virsyn-no-agency',
      'mock-virsyn-expired',
    ]);
  });

  it('describes itself with the totals of its file', async () => {
    const api = createMockApi({ world: await worldOf(log) });
    const { text } = await ask(api, '/_mock/world', { token: null });
    expect(JSON.parse(text)).toMatchObject({
      source: 'call-log',
      seed: null,
      now: '2026-02-16T09:00:00.000Z',
      callCount: 5,
      durationSecondsTotal: 201,
      firstCall: '2026-02-14T23:30:00.000Z',
      lastCall: '2026-02-16T09:00:00.000Z',
      report: { rowsRead: 5, rowsUsed: 5, rowsRefused: 0 },
    });
  });

  it.each([
    ['start\n', 'the call log has a header but no rows'],
    [
      'start\nnever\nnever\n',
      'none of the 2 rows of the call log can be used; line 2: start is not a date and time',
    ],
  ])('cannot be made from %o', async (text, message) => {
    await expect(worldOf(text)).rejects.toMatchObject({
      code: 'no_calls',
      message,
      report: { rowsUsed: 0 },
    });
  });
});
