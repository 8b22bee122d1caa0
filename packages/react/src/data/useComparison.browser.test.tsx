import { HttpError, type Scope, type Source } from '@callscope/client';
import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { deferLoads } from '../../test/deferred';
import { CallscopeProvider, type CallscopeProviderProps } from '../provider/CallscopeProvider';
import { fixtureSource } from '../stories/fixtureSource';
import { useWidgetData } from './useWidgetData';

/** A source of texts that compares by writing both, and tells at which moments it was asked to. */
function comparable(load: () => Promise<string>, loadPrevious: () => Promise<string>, name: string) {
  const askedAt: Scope['now'][] = [];
  const source: Source<string> = Object.assign(fixtureSource(load, { name }), {
    comparison: ({ now }: Scope) => {
      askedAt.push(now);
      return {
        query: { queryKey: [name, 'previous'], queryFn: loadPrevious, retry: false },
        compare: (current: string, previous: string) => `${current} after ${previous}`,
      };
    },
  });
  return { source, askedAt };
}

function Probe({ source }: { readonly source: Source<string> }) {
  const state = useWidgetData({ source });
  return <output>{state.status === 'ready' ? state.view : state.status}</output>;
}

function DatedProbe({ source }: { readonly source: Source<object> }) {
  return <output>{useWidgetData({ source }).status}</output>;
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
    await expect.poll(() => askedAt).toEqual([now]);
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
