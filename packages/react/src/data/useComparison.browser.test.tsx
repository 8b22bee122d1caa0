import { HttpError, type Scope, type Source } from '@callscope/client';
import { QueryClient } from '@tanstack/react-query';
import { Profiler } from 'react';
import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { deferLoads } from '../../test/deferred';
import { fixtureIdentity } from '../../test/fixtureIdentity';
import { CallscopeProvider, type CallscopeProviderProps } from '../provider/CallscopeProvider';
import { fixtureSource, never } from '../stories/fixtureSource';
import { useComparedData } from './useComparedData';

const minuteMs = 60_000;
const nextTask = () => new Promise((resolve) => setTimeout(resolve));
const toMomentKey = ({ now }: Scope) => ['previous', 'until', now];

/** A source of texts that compares by writing both, and tells at which moments it was asked to. */
function comparable(
  load: () => Promise<string>,
  loadPrevious: () => Promise<string>,
  name: string,
  toKey: (scope: Scope) => readonly unknown[] = () => [name, 'previous'],
) {
  const askedAt: Scope['now'][] = [];
  const source: Source<string> = Object.assign(fixtureSource(load, { name }), {
    comparison: (scope: Scope) => {
      askedAt.push(scope.now);
      return {
        query: { queryKey: toKey(scope), queryFn: loadPrevious, retry: false },
        compare: (current: string, previous: string) => `${current} after ${previous}`,
      };
    },
  });
  return { source, askedAt };
}

function Probe({ source }: { readonly source: Source<string> }) {
  const state = useComparedData({ source });
  return <output>{state.status === 'ready' ? state.view : state.status}</output>;
}

function DatedProbe({ source }: { readonly source: Source<object> }) {
  return <output>{useComparedData({ source }).status}</output>;
}

const show = (sources: readonly Source<string>[], props: Partial<CallscopeProviderProps> = {}) => (
  <CallscopeProvider now="2026-02-16T15:00:00Z" {...props}>
    {sources.map((source, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order.
      <Probe key={index} source={source} />
    ))}
  </CallscopeProvider>
);

describe('useComparison', () => {
  it('asks for the preceding range once every widget has its own answer, and once', async () => {
    const [first, second] = [deferLoads<string>(), deferLoads<string>()];
    const previous = deferLoads<string>();
    const { source } = comparable(first.load, previous.load, 'first');
    const screen = await render(show([source, fixtureSource(second.load, { name: 'second' })]));
    first.asked[0]?.resolve('today');
    await expect.element(screen.getByText('today')).toBeVisible();
    expect(previous.asked).toHaveLength(0);
    second.asked[0]?.resolve('other');
    await expect.element(screen.getByText('other')).toBeVisible();
    await expect.poll(() => previous.asked.length).toBe(1);
    previous.asked[0]?.resolve('yesterday');
    await expect.element(screen.getByText('today after yesterday')).toBeVisible();
    window.dispatchEvent(new Event('visibilitychange'));
    expect(previous.asked).toHaveLength(1);
  });

  it('keeps the figures when the preceding range fails, and does not ask again', async () => {
    const [loads, previous] = [deferLoads<string>(), deferLoads<string>()];
    const screen = await render(show([comparable(loads.load, previous.load, 'failing').source]));
    loads.asked[0]?.resolve('today');
    await expect.poll(() => previous.asked.length).toBe(1);
    previous.asked[0]?.reject(new HttpError({ system: 'virsyn', endpoint: 'count', status: 500 }));
    await expect.element(screen.getByText('today')).toBeVisible();
    await screen.rerender(show([comparable(loads.load, previous.load, 'failing').source]));
    await expect.element(screen.getByText('today', { exact: true })).toBeVisible();
    window.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new Event('online'));
    await screen.rerender(show([comparable(loads.load, previous.load, 'failing').source]));
    expect(previous.asked).toHaveLength(1);
  });

  it('can be turned off', async () => {
    const [loads, previous] = [deferLoads<string>(), deferLoads<string>()];
    const { source, askedAt } = comparable(loads.load, previous.load, 'off');
    const screen = await render(show([source], { comparisons: false }));
    loads.asked[0]?.resolve('today');
    await expect.element(screen.getByText('today')).toBeVisible();
    expect([askedAt, previous.asked]).toEqual([[], []]);
  });

  it('compares up to the moment the clock shows when the answer is there, not that of the first render', async () => {
    const [loads, previous] = [deferLoads<string>(), deferLoads<string>()];
    let now = Date.UTC(2026, 1, 16, 15);
    const { source, askedAt } = comparable(loads.load, previous.load, 'clock');
    const screen = await render(show([source], { now: () => now }));
    now = Date.UTC(2026, 1, 16, 17);
    loads.asked[0]?.resolve('today');
    await expect.element(screen.getByText('today')).toBeVisible();
    await expect.poll(() => askedAt).toHaveLength(1);
    expect(Math.abs(Number(askedAt[0]) - now)).toBeLessThan(minuteMs);
  });

  it('asks again for one that failed when there is a newer answer, and not when it is mounted anew', async () => {
    const [loads, previous] = [deferLoads<string>(), deferLoads<string>()];
    const { source } = comparable(loads.load, previous.load, 'mounted');
    const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
    const screen = await render(show([source], { queryClient }));
    loads.asked[0]?.resolve('today');
    await expect.poll(() => previous.asked.length).toBe(1);
    previous.asked[0]?.reject(new HttpError({ system: 'virsyn', endpoint: 'count', status: 500 }));
    await nextTask();
    await screen.rerender(show([], { queryClient }));
    await screen.rerender(show([source], { queryClient }));
    await expect.element(screen.getByText('today')).toBeVisible();
    await nextTask();
    await nextTask();
    expect(previous.asked).toHaveLength(1);
    void queryClient.refetchQueries({ queryKey: ['mounted'] });
    await expect.poll(() => loads.asked.length).toBe(2);
    await nextTask();
    loads.asked[1]?.resolve('later');
    await expect.poll(() => previous.asked.length).toBe(2);
  });

  it('asks no second time for one answer, whatever is mounted or drawn anew while the clock runs on', async () => {
    const [loads, previous] = [deferLoads<string>(), deferLoads<string>()];
    let now = Date.UTC(2026, 1, 16, 15);
    const { source, askedAt } = comparable(loads.load, previous.load, 'running', toMomentKey);
    const tree = (sources: readonly Source<string>[]) =>
      show(sources, { queryClient, now: () => now, filters: {} });
    const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
    const screen = await render(tree([source]));
    loads.asked[0]?.resolve('today');
    await expect.poll(() => previous.asked.length).toBe(1);
    previous.asked[0]?.resolve('yesterday');
    await expect.element(screen.getByText('today after yesterday')).toBeVisible();
    now += 3 * minuteMs;
    await screen.rerender(tree([source]));
    await screen.rerender(tree([]));
    await screen.rerender(tree([source]));
    await expect.element(screen.getByText('today after yesterday')).toBeVisible();
    expect(new Set(askedAt).size).toBe(1);
    expect(previous.asked).toHaveLength(1);
  });

  it('asks again for a newer answer, of a later moment, and not while that one is on its way', async () => {
    const [loads, previous] = [deferLoads<string>(), deferLoads<string>()];
    const { source } = comparable(loads.load, previous.load, 'newer');
    const queryClient = new QueryClient();
    const tree = (sources: readonly Source<string>[]) => show(sources, { queryClient });
    const screen = await render(tree([source]));
    loads.asked[0]?.resolve('today');
    await expect.poll(() => previous.asked.length).toBe(1);
    previous.asked[0]?.resolve('yesterday');
    await expect.element(screen.getByText('today after yesterday')).toBeVisible();
    await screen.rerender(tree([]));
    await screen.rerender(tree([source]));
    await expect.poll(() => loads.asked.length).toBe(2);
    await expect.element(screen.getByText('today after yesterday')).toBeVisible();
    await nextTask();
    expect(previous.asked).toHaveLength(1);
    loads.asked[1]?.resolve('later');
    await expect.element(screen.getByText('later after yesterday')).toBeVisible();
    await expect.poll(() => previous.asked.length).toBe(2);
    previous.asked[1]?.resolve('yesterday, later');
    await expect.element(screen.getByText('later after yesterday, later')).toBeVisible();
  });

  it('does not take an unfinished answer of the same days for a finished one', async () => {
    const [loads, previous] = [deferLoads<string>(), deferLoads<string>()];
    const { source } = comparable(loads.load, previous.load, 'shared', () => [
      'unfinished',
      { preset: '7d' },
    ]);
    const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
    const early = fixtureSource(async () => 'half a day', { name: 'unfinished' });
    const screen = await render(show([early], { queryClient }));
    await expect.element(screen.getByText('half a day')).toBeVisible();
    await screen.rerender(show([source], { queryClient }));
    loads.asked[0]?.resolve('today');
    await expect.poll(() => previous.asked.length).toBe(1);
    expect(screen.container.textContent).not.toContain('half a day');
    previous.asked[0]?.resolve('the whole day');
    await expect.element(screen.getByText('today after the whole day')).toBeVisible();
  });

  it('keeps the comparison while an update of its own figures fails', async () => {
    const [loads, previous] = [deferLoads<string>(), deferLoads<string>()];
    const { source } = comparable(loads.load, previous.load, 'kept');
    const screen = await render(show([source]));
    loads.asked[0]?.resolve('today');
    await expect.poll(() => previous.asked.length).toBe(1);
    previous.asked[0]?.resolve('yesterday');
    await expect.element(screen.getByText('today after yesterday')).toBeVisible();
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    await expect.poll(() => loads.asked.length).toBe(2);
    loads.asked[1]?.reject(new HttpError({ system: 'virsyn', endpoint: 'count', status: 500 }));
    await nextTask();
    await expect.element(screen.getByText('today after yesterday')).toBeVisible();
    expect(previous.asked).toHaveLength(1);
  });

  it('compares the next reader with nobody else, though both answers came at the same moment', async () => {
    const { identity, change } = fixtureIdentity();
    const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
    const at = { updatedAt: Date.now() - 1000 };
    for (const [reader, calls] of [
      [1, 'first'],
      [2, 'second'],
    ] as const) {
      queryClient.setQueryData(['fixture', reader, 'of', { preset: '7d' }], calls, at);
    }
    const source: Source<string> = Object.assign(fixtureSource(never, { name: 'of', identity }), {
      comparison: () => {
        const [, reader] = identity.keyPrefix();
        return {
          query: { queryKey: ['fixture', reader, 'before'], queryFn: async () => `${reader} before` },
          compare: (current: string, previous: string) => `${current} after ${previous}`,
        };
      },
    });
    const screen = await render(show([source], { queryClient }));
    await expect.element(screen.getByText('first after 1 before')).toBeVisible();
    change();
    await expect.element(screen.getByText('second after 2 before')).toBeVisible();
    expect(screen.container.textContent).not.toContain('1 before');
  });

  it('waits for what another widget asks at the same moment, though its own figures are there already', async () => {
    const [other, previous] = [deferLoads<string>(), deferLoads<string>()];
    const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
    queryClient.setQueryData(['cached', { preset: '7d' }], 'today');
    const { source } = comparable(never, previous.load, 'cached');
    const screen = await render(
      show([source, fixtureSource(other.load, { name: 'asked' })], { queryClient }),
    );
    await expect.element(screen.getByText('today')).toBeVisible();
    await nextTask();
    await nextTask();
    expect([other.asked.length, previous.asked.length]).toEqual([1, 0]);
    other.asked[0]?.resolve('other');
    await expect.poll(() => previous.asked.length).toBe(1);
  });

  it('is no reason for other widgets to be drawn again', async () => {
    const loads = [deferLoads<string>(), deferLoads<string>(), deferLoads<string>()];
    let commits = 0;
    const count = () => {
      commits += 1;
    };
    const sources = loads.map(({ load }, index) => fixtureSource(load, { name: `plain ${index}` }));
    const [watched, ...others] = sources;
    const screen = await render(
      <CallscopeProvider now="2026-02-16T15:00:00Z">
        <Profiler id="watched" onRender={count}>
          {watched && <Probe source={watched} />}
        </Profiler>
        {others.map((source, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order.
          <Probe key={index} source={source} />
        ))}
      </CallscopeProvider>,
    );
    loads[0]?.asked[0]?.resolve('watched');
    await expect.element(screen.getByText('watched')).toBeVisible();
    const before = commits;
    loads[1]?.asked[0]?.resolve('second');
    loads[2]?.asked[0]?.resolve('third');
    await expect.element(screen.getByText('third')).toBeVisible();
    expect(commits).toBe(before);
  });

  it('tells its source of when the figures are', async () => {
    const asOfMs = Date.UTC(2026, 1, 16, 12);
    const origin = { timeZone: 'UTC', asOfMs, formulas: [] };
    const told: unknown[] = [];
    const source: Source<{ readonly origin: typeof origin }> = Object.assign(
      fixtureSource(async () => ({ origin }), { name: 'dated' }),
      {
        comparison: (_: Scope, moment?: number | null) => {
          told.push(moment);
          return null;
        },
      },
    );
    await render(
      <CallscopeProvider now="2026-02-16T15:00:00Z">
        <DatedProbe source={source} />
      </CallscopeProvider>,
    );
    await expect.poll(() => told).toEqual([asOfMs]);
  });

  it('leaves out what its source refuses to compare', async () => {
    const loads = deferLoads<string>();
    const source: Source<string> = Object.assign(fixtureSource(loads.load, { name: 'refusing' }), {
      comparison: () => {
        throw new Error('no such range');
      },
    });
    const screen = await render(show([source]));
    loads.asked[0]?.resolve('today');
    await expect.element(screen.getByText('today')).toBeVisible();
  });
});
