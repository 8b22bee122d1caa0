import type { Period } from '@callscope/core';
import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { CallscopeProvider, type CallscopeProviderProps } from '../provider/CallscopeProvider';
import { type FixtureSourceOptions, fixtureSource } from '../stories/fixtureSource';
import { useWidgetData } from './useWidgetData';
import type { WidgetInput } from './WidgetInput';

const minuteMs = 60_000;

beforeEach(() => {
  const toFake = ['Date', 'setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] as const;
  vi.useFakeTimers({ now: Date.UTC(2026, 1, 16, 23, 58, 30), toFake: [...toFake] });
});
afterEach(() => vi.useRealTimers());

function Probe({ input }: { readonly input: WidgetInput<string> }) {
  return <output>{useWidgetData(input).status}</output>;
}

/** A source that counts how often it was asked. */
function counted(options: FixtureSourceOptions = {}, load: () => Promise<string> = async () => 'figures') {
  const spy = vi.fn(load);
  return { load: spy, source: fixtureSource(spy, options) };
}

async function show(
  sources: readonly ReturnType<typeof counted>[],
  props: Partial<CallscopeProviderProps> = {},
  staleTime = Number.POSITIVE_INFINITY,
) {
  const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime } } });
  const tree = (more: Partial<CallscopeProviderProps> = {}) => (
    <CallscopeProvider queryClient={queryClient} refetchJitter={() => 0.5} {...props} {...more}>
      {sources.map(({ source }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order.
        <Probe key={index} input={{ source }} />
      ))}
    </CallscopeProvider>
  );
  const screen = await render(tree());
  await vi.advanceTimersByTimeAsync(10_000);
  return { screen, tree };
}

/** Lets time pass as it does: in steps, with renders between them. */
async function pass(durationMs: number) {
  for (let passedMs = 0; passedMs < durationMs; passedMs += 1000) {
    await vi.advanceTimersByTimeAsync(1000);
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  }
}

describe('F33: a page that is left open past midnight', () => {
  it('asks once again, a while after the day has ended, and not again on that day', async () => {
    const calls = counted();
    await show([calls]);
    expect(calls.load).toHaveBeenCalledTimes(1);
    await pass(70_000);
    expect(calls.load).toHaveBeenCalledTimes(1);
    await pass(2 * minuteMs);
    expect(calls.load).toHaveBeenCalledTimes(2);
    await pass(3 * minuteMs);
    expect(calls.load).toHaveBeenCalledTimes(2);
  });

  it('asks for each widget at its own moment', async () => {
    const spread = [0.1, 0.9];
    const [first, second] = [counted({ name: 'first' }), counted({ name: 'second' })];
    let index = 0;
    await show([first, second], { refetchJitter: () => spread[index++ % 2] ?? 0 });
    const askedAt = [first, second].map(({ load }) => {
      const moments: number[] = [];
      load.mockImplementation(async () => {
        moments.push(Date.now());
        return 'figures';
      });
      return moments;
    });
    await pass(3 * minuteMs);
    const [[firstMs = 0], [secondMs = 0]] = askedAt as [number[], number[]];
    expect(askedAt.map(({ length }) => length)).toEqual([1, 1]);
    expect(Math.abs(secondMs - firstMs)).toBe(4000);
  });

  it('goes by the day of the source, in whatever zone the reader and the other sources are', async () => {
    const utc = counted({ name: 'utc', dayZone: 'UTC' });
    const india = counted({ name: 'india', dayZone: 'Asia/Kolkata' });
    const reader = counted({ name: 'reader' });
    await show([utc, india, reader], { timeZone: 'America/New_York' });
    await pass(4 * minuteMs);
    expect([utc, india, reader].map(({ load }) => load.mock.calls.length)).toEqual([2, 1, 1]);
  });

  it.each([
    { preset: 'all' },
    { preset: 'custom', start: '2026-02-01', end: '2026-02-16' },
  ] satisfies Period[])('asks no second time for the period $preset', async (period) => {
    const calls = counted();
    await show([calls], { period });
    await pass(4 * minuteMs);
    expect(calls.load).toHaveBeenCalledTimes(1);
  });

  it('asks once where the key of a query holds the day itself', async () => {
    const load = vi.fn(async () => 'figures');
    const source = Object.assign(
      ({ now }: { readonly now: number | string | Date }) => ({
        queryKey: ['dated', new Date(now).toISOString().slice(0, 10)],
        queryFn: load,
      }),
      { answer: () => ({ kind: 'exact' }) as const },
    );
    await show([{ load, source }]);
    await pass(4 * minuteMs);
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('does not go on asking when the first attempt fails', async () => {
    const calls = counted();
    await show([calls]);
    calls.load.mockRejectedValue(new Error('midnight is a bad time'));
    await pass(5 * minuteMs);
    expect(calls.load).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['waits for somebody to look', Number.POSITIVE_INFINITY],
    ['asks once when being looked at is a reason as well', 0],
  ])('%s', async (_, staleTime) => {
    const calls = counted();
    await show([calls], {}, staleTime);
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    await pass(4 * minuteMs);
    expect(calls.load).toHaveBeenCalledTimes(1);
    visibility.mockRestore();
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    await pass(6000);
    expect(calls.load).toHaveBeenCalledTimes(2);
  });

  it('asks again when the host moves a clock of its own to another day, and never without', async () => {
    const calls = counted();
    const { screen, tree } = await show([calls], { now: '2026-02-16T15:00:00Z' });
    await pass(4 * minuteMs);
    expect(calls.load).toHaveBeenCalledTimes(1);
    await screen.rerender(tree({ now: '2026-02-17T15:00:00Z' }));
    await pass(6000);
    expect(calls.load).toHaveBeenCalledTimes(2);
  });
});
