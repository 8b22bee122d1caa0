import { createVirsynClient, type VirsynClient } from '@callscope/client/virsyn';
import { expect, it, vi } from 'vitest';
import { react, renderToString, requireInstalled } from './support/installed';
import { runRecipe } from './support/runRecipe';
import { now, useMockServer } from './support/useMockServer';

const getServer = useMockServer();

interface Page {
  readonly html: string;
  readonly state: string;
}

interface Started {
  readonly virsyn: VirsynClient;
  readonly queryClient: object;
}

const toAddresses = () => ({ 'https://project.example.com': `${getServer().url}/virsyn` });

const renderPage = (id: string) =>
  runRecipe<{ renderPage: (user: object, at: string) => Promise<Page> }>(
    'server-rendering',
    'server.tsx',
    toAddresses(),
  ).renderPage({ id, accessToken: `mock-virsyn-${id}` }, now);

const startPage = (state: string, getAccessToken: () => Promise<string>) =>
  runRecipe<{ startPage: (state: object, token: () => Promise<string>) => Started }>(
    'server-rendering',
    'browser.tsx',
    toAddresses(),
  ).startPage(JSON.parse(state), getAccessToken);

const draw = ({ virsyn, queryClient }: Started) =>
  renderToString(
    react.createElement(runRecipe<{ Dashboard: unknown }>('server-rendering', 'Dashboard.tsx').Dashboard, {
      virsyn,
      queryClient,
      now,
    }),
  );

it('draws two users at once, each with their own figures and neither with a token', async () => {
  const alone = [await renderPage('main'), await renderPage('other')];
  expect(alone[0]?.html).not.toBe(alone[1]?.html);
  const together = await Promise.all(['main', 'other', 'main', 'other'].map(renderPage));
  const withoutMoments = ({ html, state }: Page) => [html, state.replace(/"(asOfMs|\w+At)":\d+/g, '')];
  expect(together.map(withoutMoments)).toEqual([...alone, ...alone].map(withoutMoments));
  for (const { html, state } of together) {
    expect(html).toContain('Total calls');
    expect(`${html}${state}`).not.toContain('mock-virsyn');
    expect(state).not.toContain('<');
  }
});

it('is taken over by the browser without asking again, until the user changes', async () => {
  const { html, state } = await renderPage('main');
  const getAccessToken = vi.fn(async () => 'mock-virsyn-other');
  const page = startPage(state, getAccessToken);
  expect(draw(page)).toBe(html);
  page.virsyn.resetIdentity();
  const after = draw(page);
  expect(after).toContain('cs-skeleton');
  expect(getAccessToken).not.toHaveBeenCalled();
});

it('asks again under another cacheKey', async () => {
  const { state } = await renderPage('main');
  const page = startPage(state.replace('"userId":"main"', '"userId":"another"'), async () => '');
  expect(draw(page)).toContain('cs-skeleton');
});

it('hands over nothing of what failed', async () => {
  getServer().api.faults.set(['forbidden']);
  const { html, state } = await renderPage('main');
  expect(html).toContain('cs-skeleton');
  expect(JSON.parse(state)).toMatchObject({ queries: { queries: [] } });
});

it('prefetches once where it is told not to repeat', async () => {
  let requestCount = 0;
  const virsyn = createVirsynClient({
    baseUrl: 'https://project.example.com',
    fetch: async () => {
      requestCount += 1;
      return new Response(null, { status: 500 });
    },
  });
  const cache = new (requireInstalled('@tanstack/react-query').QueryClient)();
  const query = virsyn.sources.kpis({ period: { preset: '7d' }, timeZone: 'UTC', now });
  await cache.prefetchQuery({ ...query, retry: false });
  expect(requestCount).toBe(1);
});
