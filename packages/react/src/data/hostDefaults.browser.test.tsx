import { HttpError, type Source } from '@callscope/client';
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { CallscopeProvider } from '../provider/CallscopeProvider';
import { fixtureSource } from '../stories/fixtureSource';
import { useComparedData } from './useComparedData';
import type { WidgetInput } from './WidgetInput';

const fail = () => Promise.reject(new HttpError({ system: 'virsyn', endpoint: 'count', status: 500 }));

/** Options that a host may have for queries of its own, as wide as JavaScript lets it give them. */
const hostDefaults: object = {
  throwOnError: true,
  suspense: true,
  select: () => 'selected by the host',
  initialData: 'initial',
  placeholderData: 'placeholder',
  notifyOnChangeProps: [],
  refetchInterval: 10,
  refetchOnMount: 'always',
  retry: 3,
  retryDelay: 10,
};

function Probe({ input }: { readonly input: WidgetInput<string> }) {
  const state = useComparedData(input);
  return <output>{state.status === 'ready' ? state.view : state.status}</output>;
}

const show = (
  input: WidgetInput<string>,
  queryClient = new QueryClient({ defaultOptions: { queries: hostDefaults } }),
) => (
  <CallscopeProvider now="2026-02-16T15:00:00Z" queryClient={queryClient}>
    <Probe input={input} />
  </CallscopeProvider>
);

describe('options that a host gives all its queries', () => {
  it('do not throw a failure out of the widget, nor invent figures', async () => {
    const screen = await render(show({ source: fixtureSource<string>(fail) }));
    await expect.element(screen.getByText('error', { exact: true })).toBeVisible();
  });

  it('do not change the figures', async () => {
    const { answer, ...source } = fixtureSource(async () => 'figures');
    const bare = Object.assign(() => ({ queryKey: ['bare'], queryFn: async () => 'figures' }), source, {
      answer,
    });
    const screen = await render(show({ source: bare }));
    await expect.element(screen.getByText('figures')).toBeVisible();
  });

  it('do not hold back figures that are given', async () => {
    const screen = await render(show({ data: 'given' }));
    await expect.element(screen.getByText('given')).toBeVisible();
  });

  it.each([
    ['comes', async () => 'yesterday', 'today after yesterday'],
    ['fails', fail, 'today'],
  ])('ask for a preceding range that %s no second time, and lose no figures', async (_, load, shown) => {
    let asked = 0;
    const loadPrevious = () => {
      asked += 1;
      return load();
    };
    const source: Source<string> = Object.assign(
      fixtureSource(async () => 'today', { name: 'main' }),
      {
        comparison: () => ({
          query: { queryKey: ['previous'], queryFn: loadPrevious },
          compare: (current: string, previous: string) => `${current} after ${previous}`,
        }),
      },
    );
    // The main figures are not asked for again, which would be a reason to ask for the earlier ones.
    const refetchInterval = ({ queryKey }: { readonly queryKey: readonly unknown[] }) =>
      queryKey[0] === 'previous' && 10;
    const queryClient = new QueryClient({
      defaultOptions: { queries: { ...hostDefaults, refetchInterval } },
    });
    const screen = await render(show({ source }, queryClient));
    await expect.poll(() => asked).toBe(1);
    // A query of the host's own, which its interval does ask again and again.
    const ownQuery = vi.fn(async () => 'host');
    const stop = new QueryObserver(queryClient, {
      queryKey: ['previous', 'host'],
      queryFn: ownQuery,
    }).subscribe(() => undefined);
    await expect.poll(() => ownQuery.mock.calls.length).toBeGreaterThan(5);
    stop();
    await expect.element(screen.getByText(shown, { exact: true })).toBeVisible();
    expect(asked).toBe(1);
  });
});
