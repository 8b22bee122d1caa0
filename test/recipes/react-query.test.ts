import type { VirsynClient } from '@callscope/client/virsyn';
import { expect, it, vi } from 'vitest';
import { react, renderToString, requireInstalled } from './support/installed';
import { runRecipe } from './support/runRecipe';
import { now, useMockServer } from './support/useMockServer';

const getServer = useMockServer();
const { QueryClient } = requireInstalled('@tanstack/react-query');

interface Cache {
  readonly prefetchQuery: (query: object) => Promise<void>;
  readonly getQueryData: (key: unknown) => unknown;
  readonly getQueryCache: () => {
    readonly getAll: () => readonly { readonly queryHash: string; readonly isStale: () => boolean }[];
  };
}

interface Exports {
  readonly virsyn: VirsynClient;
  readonly App: unknown;
  readonly refreshAll: (cache: Cache) => Promise<void>;
  readonly refreshOverview: (cache: Cache) => Promise<void>;
  readonly refreshWeek: (cache: Cache) => Promise<void>;
  readonly changeUser: (cache: Cache) => void;
}

const run = () =>
  runRecipe<Exports>('react-query', ['virsyn.ts', 'App.tsx', 'refresh.ts'], {
    'https://project.example.com': `${getServer().url}/virsyn`,
    'your-session-token': 'mock-virsyn-main',
  });

const scope = { period: { preset: '7d' }, timeZone: 'UTC', now } as const;

/** A cache with two questions to the overview and one to the funnel. */
async function fill({ virsyn }: Exports): Promise<Cache> {
  const cache: Cache = new QueryClient();
  await Promise.all(
    [
      virsyn.queries.overview({ period: '7d' }),
      virsyn.sources.kpis(scope),
      virsyn.queries.funnel({ period: '7d' }),
    ].map((query) => cache.prefetchQuery(query)),
  );
  return cache;
}

/** How many entries are to be asked for again. */
const countStale = (cache: Cache) =>
  cache
    .getQueryCache()
    .getAll()
    .filter((entry) => entry.isStale()).length;

it('the widget and both components draw from one cache', async () => {
  const recipe = run();
  const cache = await fill(recipe);
  const html = renderToString(react.createElement(recipe.App, { queryClient: cache, now }));
  const { summary } = await recipe.virsyn.overview({ period: '7d' });
  expect(html.replaceAll('<!-- -->', '')).toContain(`<p>${summary.connected_calls} connected</p>`);
  expect(html).toContain('<p>Total calls, ');
  expect(html).not.toContain('cs-skeleton');
  // Nothing but what was there was asked for.
  expect(cache.getQueryCache().getAll()).toHaveLength(3);
});

it('an entry of a source keeps the answer and its moment', async () => {
  const recipe = run();
  const cache = await fill(recipe);
  const { virsyn } = recipe;
  const wire = cache.getQueryData(virsyn.queries.overview({ period: '7d' }).queryKey);
  const kept = cache.getQueryData(virsyn.sources.kpis(scope).queryKey);
  expect(wire).toHaveProperty('summary');
  const { period } = scope;
  expect(kept).toEqual({ wire, asOfMs: expect.any(Number), period, nowMs: expect.any(Number) });
});

it('what a query brings wins over the defaults of the cache', () => {
  const { virsyn } = run();
  const cache = new QueryClient({ defaultOptions: { queries: { retry: 7, retryDelay: 7, staleTime: 7 } } });
  for (const query of [virsyn.queries.overview({ period: '7d' }), virsyn.sources.kpis(scope)]) {
    const { retry, retryDelay, staleTime } = query;
    expect(cache.defaultQueryOptions(query)).toMatchObject({ retry, retryDelay, staleTime });
    expect([retry, retryDelay, staleTime]).not.toContain(7);
  }
});

it('refreshes all, one endpoint, or one question', async () => {
  for (const [name, staleCount] of [
    ['refreshAll', 3],
    ['refreshOverview', 2],
    ['refreshWeek', 1],
  ] as const) {
    const recipe = run();
    const cache = await fill(recipe);
    expect(countStale(cache)).toBe(0);
    await recipe[name](cache);
    expect(countStale(cache)).toBe(staleCount);
  }
});

it('a change of user leaves nothing of the former one, and is told to components', async () => {
  const recipe = run();
  const cache = await fill(recipe);
  const { identity } = recipe.virsyn;
  const draw = vi.fn();
  identity.subscribe(draw);
  // A store that gave another array at each look would draw for ever.
  expect(identity.keyPrefix()).toBe(identity.keyPrefix());
  const former = identity.keyPrefix();
  recipe.changeUser(cache);
  expect(draw).toHaveBeenCalledTimes(1);
  expect(identity.keyPrefix()).not.toEqual(former);
  expect(cache.getQueryCache().getAll()).toEqual([]);
});
