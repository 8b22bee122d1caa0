import type { Scope, Source } from '@callscope/client/loquent';
import { startMockServer } from '@callscope/mock-server';
import { describe, expect, it } from 'vitest';
import { createSourceReader } from '../support/createSourceReader';
import { writeCallLog } from '../support/writeCallLog';
import { now, withTenant, zoneByRole } from './loquent-sources/withTenant';
import { connectLoquent } from './transports/loquentTransports';

describe('Loquent’s sources, when something is wrong', () => {
  it.each([
    ['duplicate_rows', 'stats', true],
    ['duplicate_rows', 'messaging-stats', true],
    ['duplicate_rows', 'engagement-stats', true],
    ['duplicate_rows', 'ai-usage-stats', true],
    ['duplicate_rows', 'ai-message-origin-stats', true],
    ['unknown_fields', undefined, true],
    ['unordered_rows', 'stats', true],
    ['unordered_rows', 'messaging-stats', true],
    ['missing_rows', 'stats', false],
    ['missing_rows', 'messaging-stats', false],
    ['empty_answer', undefined, false],
    ['inconsistent_totals', 'stats', false],
    ['rate_out_of_range', 'messaging-stats', false],
    ['rate_out_of_range', 'text-agent-stats', false],
    ['negative_rate', 'messaging-stats', false],
    ['negative_rate', 'plan-stats', false],
  ] as const)('make views of answers with %s of %s, all the same: %s', async (name, endpoint, isSame) => {
    await withTenant(1, 'hostile', async ({ sources }, setFault) => {
      const readAll = async () => {
        const { read, clear } = createSourceReader();
        const scope: Scope = { period: { preset: '7d' }, timeZone: 'Asia/Kolkata', now };
        const views = await Promise.all(
          Object.entries<Source<{ readonly origin?: object }>>({ ...sources })
            // A phone that comes twice is another phone of the same label.
            .filter(([name]) => name !== 'responseInsights' || !isSame)
            .map(([, source]) => read(source(scope))),
        );
        clear();
        for (const { origin } of views) expect(origin).toMatchObject({ timeZone: zoneByRole.hostile });
        return views;
      };
      const sound = await readAll();
      setFault({ name, ...(endpoint && { endpoint }) });
      const views = await readAll();
      if (isSame) expect(views).toEqual(sound);
      else expect(views).not.toEqual(sound);
    });
  });

  it('end in the errors of the client', async () => {
    await withTenant(1, 'main', async ({ sources }, setFault) => {
      const { read, clear } = createSourceReader();
      setFault({ name: 'login_page' });
      const scope: Scope = { period: { preset: '7d' }, timeZone: 'UTC', now };
      for (const source of Object.values<Source<unknown>>({ ...sources })) {
        await expect(read(source(scope))).rejects.toMatchObject({ name: 'BodyError', system: 'loquent' });
      }
      clear();
    });
  });
});

describe('Loquent’s sources over a call log', () => {
  it('say what a log holds, and mark what it does not as not sent', async () => {
    const log = await writeCallLog(300);
    const server = await startMockServer({ callLog: log.path });
    const { client } = connectLoquent(`${server.url}/loquent`, server.tokens.loquent);
    const { read, clear } = createSourceReader();
    const { sources } = client;
    const scope: Scope = { period: { preset: '90d' }, timeZone: 'UTC', now };
    const [calls, recent, channels, feed, tasks] = await Promise.all([
      read(sources.callKpis(scope)),
      read(sources.recentCalls(scope)),
      read(sources.channels(scope)),
      read(sources.recentActivity(scope)),
      read(sources.taskStatus(scope)),
    ]);
    await expect(read(sources.messageKpis(scope))).rejects.toMatchObject({ code: 'not_found' });
    clear();
    await server.close();
    expect(calls.kpis.map(({ figure }) => figure.absence)).toEqual([
      undefined,
      undefined,
      undefined,
      'not_sent',
    ]);
    expect(calls.kpis[0]?.figure.value).toBe(300);
    expect([tasks.absence, tasks.shares, calls.absence]).toEqual(['not_sent', [], undefined]);
    expect([recent.rows.length, feed.activities.length]).toEqual([10, 10]);
    expect(channels.shares.map(({ id, count }) => [id, count])).toEqual([['calls', 300]]);
    expect(() => sources.callHeatmap(scope)).toThrow(expect.objectContaining({ code: 'config' }));
  });
});
