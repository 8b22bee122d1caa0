import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAnswerClock } from './createAnswerClock';
import type { Clock } from './useToday';

const nowMs = Date.UTC(2026, 1, 16, 15);

beforeEach(() => vi.useFakeTimers({ now: nowMs, toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

describe('createAnswerClock', () => {
  it('is the real clock when there is no other', () => {
    expect(createAnswerClock(() => undefined)(nowMs - 5000)).toBe(nowMs - 5000);
  });

  it('goes before or after the real clock as much as the page’s own does', () => {
    const clock = createAnswerClock(() => () => Date.now() + 3_600_000);
    expect(clock(nowMs - 5000)).toBe(nowMs + 3_595_000);
  });

  it('is a fixed moment, however old the answer', () => {
    expect(createAnswerClock(() => '2026-02-16T00:00:00Z')(nowMs - 5000)).toBe(Date.UTC(2026, 1, 16));
  });

  it('stays the same for one answer, though the page gets another clock', () => {
    let clock: Clock = '2026-02-16T00:00:00Z';
    const answerClock = createAnswerClock(() => clock);
    const moments = [answerClock(nowMs)];
    clock = '2026-02-17T00:00:00Z';
    moments.push(answerClock(nowMs), answerClock(nowMs + 1));
    expect(moments).toEqual([Date.UTC(2026, 1, 16), Date.UTC(2026, 1, 16), Date.UTC(2026, 1, 17)]);
  });

  it('does not keep the moments of a page that is left open for ever', () => {
    const read = vi.fn(() => nowMs);
    const clock = createAnswerClock(() => read);
    for (let each = 0; each < 100; each += 1) clock(each);
    clock(0);
    expect(read).toHaveBeenCalledTimes(101);
  });
});
