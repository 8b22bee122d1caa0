import { describe, expect, it } from 'vitest';
import type { KaleyraSyncProgress } from '../src/kaleyra/sync/KaleyraSyncReport';
import { json, never } from './support/createFakeFetch';
import { createKaleyraTestClient } from './support/kaleyraTestClient';

const ok = (synced: number) => json({ synced, status: 'ok' }, 201);
const week = { from_date: '2026-02-25', to_date: '2026-03-01' };

const fail = (status: number, headers = {}) => json({ statusCode: status, message: 'no' }, status, headers);
const outages = {
  network: () => Promise.reject(new TypeError('canary')),
  timeout: never,
  server: () => fail(500),
  bad_body: () => new Response('<html>'),
  contract: () => json({}, 201),
  too_large: () => new Response(' '.repeat(5 * 1024 * 1024 + 1)),
};

type Answer = () => Response | Promise<Response>;

/** What becomes of five days that are answered so; those beyond the list are answered well. */
async function syncWith(...answers: readonly Answer[]) {
  const told: KaleyraSyncProgress[] = [];
  const { client, requests } = createKaleyraTestClient((_, index) => answers[index]?.() ?? ok(5));
  const report = await client.sync(week, {
    timeoutMs: 50,
    onProgress: (progress) => told.push(progress),
  });
  return { report, told, requests, outcomes: report.days.map(({ outcome }) => outcome) };
}

describe('a sync of Kaleyra that stops', () => {
  it.each([
    ['503 with a moment to come back at', () => fail(503, { 'retry-after': '60' })],
    ['405', () => fail(405)],
  ])('does so after %s, and tells the days that it never asked', async (_, answer) => {
    const { report, told, requests } = await syncWith(() => ok(5), answer);
    expect(requests).toHaveLength(2);
    expect(told.map(({ day, daysDone, daysTotal }) => [day, daysDone, daysTotal])).toEqual([
      ['2026-02-25', 1, 5],
      ['2026-02-26', 2, 5],
    ]);
    expect(report).toMatchObject({ synced: 5, isComplete: false });
    expect(report.days[1]).toMatchObject({ outcome: 'failed', synced: null });
    expect(report.days.slice(2)).toEqual(
      ['2026-02-27', '2026-02-28', '2026-03-01'].map((day) => ({ day, outcome: 'not_asked', synced: null })),
    );
  });

  it.each([
    ['network', 'network'],
    ['timeout', 'timeout'],
    ['server', 'server'],
    ['network', 'server'],
    ['server', 'timeout'],
    ['bad_body', 'bad_body'],
    ['contract', 'contract'],
    ['too_large', 'too_large'],
    ['contract', 'network'],
  ] as const)('does so after %s and %s in a row', async (first, second) => {
    const { outcomes, requests } = await syncWith(() => ok(5), outages[first], outages[second]);
    expect(outcomes).toEqual(['answered', 'failed', 'failed', 'not_asked', 'not_asked']);
    expect(requests).toHaveLength(3);
  });

  it('has no day left to tell of when it is the last that failed', async () => {
    const { outcomes } = await syncWith(...Array(4).fill(() => ok(5)), () => fail(405));
    expect(outcomes).toEqual(['answered', 'answered', 'answered', 'answered', 'failed']);
  });
});

describe('a sync of Kaleyra that goes on', () => {
  it('does so when a day between two outages was answered, or was empty', async () => {
    for (const between of [5, 0]) {
      const { requests } = await syncWith(outages.server, () => ok(between), outages.network);
      expect(requests).toHaveLength(5);
    }
  });

  it('does so after days in a row that were refused', async () => {
    const { outcomes } = await syncWith(
      outages.contract,
      () => fail(400),
      () => fail(400),
      outages.bad_body,
    );
    expect(outcomes).toEqual(['failed', 'failed', 'failed', 'failed', 'answered']);
  });
});
