import { type MockServer, startMockServer } from '@callscope/mock-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type WrittenCallLog, writeCallLog } from '../support/writeCallLog';
import { mistakesIn } from './shape/Shape';
import { kaleyraErrors } from './shapes/kaleyra';
import { loquentError } from './shapes/loquent';
import { virsynShapes } from './shapes/virsyn';
import { vyomShapes } from './shapes/vyom';
import { type Ask, askOver } from './transports/askOver';

/** What a shape says of a body, but for what is missing. */
const mistakesBesideGaps = (mistakes: readonly string[]) =>
  mistakes.filter((mistake) => !mistake.endsWith('got nothing'));

describe('The four systems over a call log', () => {
  let server: MockServer;
  let log: WrittenCallLog;
  let ask: Ask;
  beforeAll(async () => {
    log = await writeCallLog(500);
    server = await startMockServer({ callLog: log.path });
    ask = askOver(server.url);
  });
  afterAll(() => server.close());

  it.each(Object.entries(virsynShapes))(
    'Virsyn leaves out of %s what a log lacks, and nothing is wrong',
    async (name, shape) => {
      const { status, body, text } = await ask(`/virsyn/functions/v1/${name}`, {
        token: server.tokens.virsyn,
      });
      expect(status).toBe(200);
      expect(mistakesBesideGaps(mistakesIn(body, shape))).toEqual([]);
      for (const lacking of ['sentiment', 'talk_ratio', 'interruptions', 'emails_sent', 'inbound_calls']) {
        expect(text).not.toContain(lacking);
      }
    },
  );

  it('Vyom answers everything', async () => {
    for (const [path, shape] of Object.entries(vyomShapes)) {
      await ask.shaped<object>(`/vyom${path}?start_date=2025-12-01T00:00:00Z`, shape, {
        token: server.tokens.vyom,
      });
    }
    const { data } = await ask.shaped(
      '/vyom/analytics/dashboard?start_date=2025-12-01T00:00:00Z',
      vyomShapes['/analytics/dashboard'],
      { token: server.tokens.vyom },
    );
    const seconds = log.rows.reduce((sum, { durationSeconds }) => sum + durationSeconds, 0);
    expect(data.total_calls).toBe(500);
    expect(Math.abs(data.total_duration_minutes - seconds / 60)).toBeLessThanOrEqual(0.005_000_1);
  });

  it('Loquent counts calls and says nothing of to-dos, contacts and messages', async () => {
    const options = { token: server.tokens.loquent };
    const stats = await ask('/loquent/api/dashboard/stats?time_range=all_time', options);
    expect(stats.body).toMatchObject({ total_calls: 500 });
    expect(stats.text).not.toContain('todo');
    const engagement = await ask('/loquent/api/dashboard/engagement-stats?time_range=all_time', options);
    expect(engagement.body).toMatchObject({ channel_distribution: { calls: 500 } });
    for (const lacking of ['"sms"', '"email"', '"other"', 'active_contacts']) {
      expect(engagement.text).not.toContain(lacking);
    }
  });

  it.each(['messaging-stats', 'text-agent-stats', 'plan-stats', 'ai-usage-stats', 'ai-message-origin-stats'])(
    'Loquent refuses %s, which no log can feed',
    async (endpoint) => {
      const options = { token: server.tokens.loquent, expectedStatus: 404 };
      const { message } = await ask.shaped(`/loquent/api/dashboard/${endpoint}`, loquentError(404), options);
      expect(message).toContain('does not hold');
    },
  );

  it.each(['overview', 'agent-stats', 'daily-volume', 'call-list'])(
    'Kaleyra has no route %s, as a deployment without the dashboard',
    async (route) => {
      const { status, body } = await ask(`/kaleyra/calls/dashboard/${route}`);
      expect(status).toBe(404);
      expect(kaleyraErrors[404]?.(body, '$')).toEqual([]);
    },
  );
});
