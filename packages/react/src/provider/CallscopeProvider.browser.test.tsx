import type { Period } from '@callscope/core';
import { QueryClient, QueryClientProvider, useQueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { ConnectedCard } from '../stories/ConnectedCard';
import { fixtureSource, never } from '../stories/fixtureSource';
import { CallscopeProvider } from './CallscopeProvider';
import { useCallscope } from './useCallscope';
import { usePeriod } from './usePeriod';
import { useScope } from './useScope';

function Scope() {
  const scope = useScope();
  return <output>{JSON.stringify(scope)}</output>;
}

function Choose({ period }: { readonly period: Period }) {
  const { period: chosen, setPeriod } = usePeriod();
  return (
    <button type="button" onClick={() => setPeriod(period)}>
      {chosen.preset}
    </button>
  );
}

afterEach(() => vi.useRealTimers());

describe('CallscopeProvider', () => {
  it('gives sources period, zone, clock and filters', async () => {
    const screen = await render(
      <CallscopeProvider
        now="2026-02-16T15:00:00Z"
        timeZone="Europe/Berlin"
        defaultPeriod={{ preset: '30d' }}
        filters={{ client_id: 'c1' }}
      >
        <Scope />
      </CallscopeProvider>,
    );
    expect(JSON.parse(screen.getByRole('status').element().textContent ?? '')).toEqual({
      period: { preset: '30d' },
      timeZone: 'Europe/Berlin',
      now: Date.UTC(2026, 1, 16, 15),
      filters: { client_id: 'c1' },
    });
  });

  it('lets sources read the clock as it runs, and gives them the same scope whatever function the host gives', async () => {
    const scopes: ReturnType<typeof useScope>[] = [];
    function Collect() {
      scopes.push(useScope());
      return null;
    }
    let nowMs = Date.UTC(2026, 1, 16, 15);
    const tree = () => (
      <CallscopeProvider now={() => nowMs}>
        <Collect />
      </CallscopeProvider>
    );
    const screen = await render(tree());
    nowMs += 3_600_000;
    await screen.rerender(tree());
    expect(new Set(scopes).size).toBe(1);
    expect([scopes[0]?.now, scopes[0]?.readNow?.()]).toEqual([nowMs - 3_600_000, nowMs]);
  });

  it('holds the period itself, or leaves it to the host', async () => {
    const onPeriodChange = vi.fn();
    const screen = await render(
      <CallscopeProvider onPeriodChange={onPeriodChange}>
        <Choose period={{ preset: '90d' }} />
      </CallscopeProvider>,
    );
    await screen.getByRole('button', { name: '7d' }).click();
    await expect.element(screen.getByRole('button', { name: '90d' })).toBeVisible();
    expect(onPeriodChange).toHaveBeenCalledExactlyOnceWith({ preset: '90d' });
    await screen.rerender(
      <CallscopeProvider period={{ preset: 'today' }} onPeriodChange={onPeriodChange}>
        <Choose period={{ preset: '90d' }} />
      </CallscopeProvider>,
    );
    await screen.getByRole('button', { name: 'today' }).click();
    expect(onPeriodChange).toHaveBeenCalledTimes(2);
    await expect.element(screen.getByRole('button', { name: 'today' })).toBeVisible();
  });

  it('moves to the next day of the reader’s zone while it is open, and not before', async () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 1, 16, 4, 57), toFake: ['Date', 'setInterval', 'clearInterval'] });
    const screen = await render(
      <CallscopeProvider timeZone="America/New_York">
        <Scope />
      </CallscopeProvider>,
    );
    const nowOf = () => JSON.parse(screen.getByRole('status').element().textContent ?? '').now;
    vi.advanceTimersByTime(2 * 60_000);
    expect(nowOf()).toBe(Date.UTC(2026, 1, 16, 4, 57));
    vi.advanceTimersByTime(60_000);
    await expect.poll(nowOf).toBe(Date.UTC(2026, 1, 16, 5, 0));
  });

  it('moves to the next day of the zone that its systems count in', async () => {
    vi.useFakeTimers({
      now: Date.UTC(2026, 1, 15, 23, 58),
      toFake: ['Date', 'setInterval', 'clearInterval'],
    });
    const screen = await render(
      <CallscopeProvider timeZone="America/New_York">
        <Scope />
        <ConnectedCard title="Calls" source={fixtureSource(never, { dayZone: 'UTC' })} />
      </CallscopeProvider>,
    );
    const nowOf = () => JSON.parse(screen.getByRole('status').element().textContent ?? '').now;
    vi.advanceTimersByTime(3 * 60_000);
    await expect.poll(nowOf).toBe(Date.UTC(2026, 1, 16, 0, 0));
  });

  it('leaves no timer and no listener behind', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const added = vi.spyOn(document, 'addEventListener');
    const removed = vi.spyOn(document, 'removeEventListener');
    const screen = await render(
      <CallscopeProvider>
        <Scope />
      </CallscopeProvider>,
    );
    const listenersOf = (calls: typeof added.mock.calls) =>
      calls.filter(([type]) => type === 'visibilitychange').length;
    expect(vi.getTimerCount()).toBe(1);
    await screen.unmount();
    expect(vi.getTimerCount()).toBe(0);
    expect(listenersOf(removed.mock.calls)).toBe(listenersOf(added.mock.calls));
  });

  it('leaves the query client of a host alone', async () => {
    const host = new QueryClient();
    const clients: QueryClient[] = [];
    function Clients() {
      clients.push(useQueryClient(), useCallscope().queryClient);
      return null;
    }
    await render(
      <QueryClientProvider client={host}>
        <CallscopeProvider>
          <Clients />
        </CallscopeProvider>
      </QueryClientProvider>,
    );
    expect(clients[0]).toBe(host);
    expect(clients[1]).not.toBe(host);
  });

  it('takes the query client it is given', async () => {
    const host = new QueryClient();
    function Client() {
      return <output>{String(useCallscope().queryClient === host)}</output>;
    }
    const screen = await render(
      <CallscopeProvider queryClient={host}>
        <Client />
      </CallscopeProvider>,
    );
    await expect.element(screen.getByText('true')).toBeVisible();
  });

  it('sets the tokens of its theme', async () => {
    const screen = await render(
      <CallscopeProvider theme="dark">
        <p>text</p>
      </CallscopeProvider>,
    );
    const root = screen.container.querySelector('.cs-root');
    expect(root?.getAttribute('data-cs-theme')).toBe('dark');
    expect(root && getComputedStyle(root).color).toBe('rgb(241, 242, 245)');
  });
});

describe('useCallscope', () => {
  it('explains a missing provider', async () => {
    // React reports what it could not render.
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await expect(render(<Scope />)).rejects.toThrow('Wrap the page, or the part of it with widgets');
  });
});
