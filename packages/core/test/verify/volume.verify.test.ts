import { expect, it } from 'vitest';
import type { CallRecord } from '../../src/calls/CallRecord';
import { rollUpDaily } from '../../src/calls/rollUpDaily';
import { hourOfWeekCounts } from '../../src/heatmaps/hourOfWeekCounts';
import { sum } from '../../src/numbers/sum';

const CALL_COUNT = 1_000_000;
const START_MS = Date.UTC(2026, 0, 1);

/** A generator of Park and Miller's numbers, so that every run sees the same calls. */
function* moments(): Generator<number> {
  let state = 20261121;
  for (let index = 0; index < CALL_COUNT; index += 1) {
    state = (state * 48_271) % 2_147_483_647;
    yield START_MS + (state % (90 * 86_400)) * 1000;
  }
}

function* calls(): Generator<CallRecord> {
  for (const startMs of moments()) {
    yield {
      startMs,
      campaignId: `campaign-${startMs % 7}`,
      durationSeconds: startMs % 300,
      status: 'completed',
      isConnected: true,
      isConversation: false,
      isQualified: false,
      isMeetingBooked: false,
      talkRatio: (startMs % 10_007) / 10_007,
    };
  }
}

it('rolls up a million calls without keeping them', () => {
  const before = process.memoryUsage().heapUsed;
  const started = performance.now();
  const rows = rollUpDaily(calls(), { timeZone: 'America/New_York' });
  const seconds = (performance.now() - started) / 1000;
  expect(sum(rows.map(({ total_calls }) => total_calls))).toBe(CALL_COUNT);
  // Ten times what it takes, so that a busy machine passes and a quadratic rollup does not.
  expect(seconds).toBeLessThan(15);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(200 * 1024 * 1024);
});

it('counts a million moments by hour of the week in a zone with two offsets', () => {
  const started = performance.now();
  expect(hourOfWeekCounts(moments(), { timeZone: 'America/New_York' }).total).toBe(CALL_COUNT);
  expect((performance.now() - started) / 1000).toBeLessThan(5);
});
