import { createLoquentClient, type LoquentClient } from '@callscope/client/loquent';
import { describe, expect, it, vi } from 'vitest';
import { createCookieFetch } from './support/createCookieFetch';
import { readPage } from './support/readRecipe';
import { readTables } from './support/readTables';
import { runRecipe } from './support/runRecipe';
import { useMockServer } from './support/useMockServer';

const getServer = useMockServer();

const start = (file: string, page: string, cookie: () => string) => {
  const { host } = new URL(getServer().url);
  vi.stubGlobal('location', Object.assign(new URL(page), { assign: vi.fn() }));
  vi.stubGlobal('fetch', createCookieFetch(host, cookie));
  const addresses = { 'https://crm.example.com': `${getServer().url}/loquent` };
  return runRecipe<{ loquent: LoquentClient }>('cookies', file, addresses).loquent;
};

it('asks with the session of the page, and ends when it does', async () => {
  let user = 'main';
  const loquent = start('loquent.ts', getServer().url, () => `loquent_session=mock-loquent-${user}`);
  const { total_calls } = await loquent.stats();
  user = 'other';
  loquent.resetIdentity();
  expect((await loquent.stats()).total_calls).not.toBe(total_calls);
  user = 'expired';
  await expect(loquent.stats()).rejects.toMatchObject({ code: 'unauthorized' });
  expect(location.assign).toHaveBeenCalledExactlyOnceWith('/sign-in');
});

it('the second client asks from any page', async () => {
  const loquent = start('crossSite.ts', 'https://app.example.com', () => 'loquent_session=mock-loquent-main');
  expect((await loquent.stats()).total_calls).toBeGreaterThan(0);
});

describe('which pages may', () => {
  const rows = readTables(readPage('cookies'), ['page']).map(({ cells }) => ({
    page: cells.page?.replaceAll('`', '') ?? '',
    baseUrl: cells['`baseUrl`']?.replaceAll('`', '') ?? '',
    verdict: cells[''],
  }));

  it('has rows of both kinds', () => {
    expect(new Set(rows.map(({ verdict }) => verdict))).toEqual(new Set(['taken', 'refused']));
  });

  it.each(rows)('$page at $baseUrl is $verdict', ({ page, baseUrl, verdict }) => {
    vi.stubGlobal('location', new URL(page));
    const connect = () => createLoquentClient({ baseUrl, auth: { session: 'cookie' } });
    if (verdict === 'taken') expect(connect()).toHaveProperty('stats');
    else expect(connect).toThrow(expect.objectContaining({ code: 'config' }));
  });
});

it('sends no header that a browser would ask leave for', async () => {
  const sent: Request[] = [];
  const loquent = createLoquentClient({
    baseUrl: 'https://crm.example.com',
    auth: { session: 'cookie' },
    fetch: async (input, init) => {
      sent.push(new Request(input, init));
      return new Response(null, { status: 500 });
    },
  });
  await loquent.stats().catch(() => undefined);
  expect(sent.map(({ headers }) => [...headers.keys()])).toEqual([['accept']]);
});

it('the mock server answers another origin with the headers of the page', async () => {
  const block = /```http\n([\s\S]*?)```/.exec(readPage('cookies'))?.[1] ?? '';
  const headers = block
    .trim()
    .split('\n')
    .map((line) => line.split(': ') as [string, string]);
  const { headers: given } = await fetch(`${getServer().url}/loquent/api/dashboard/plan-stats`, {
    headers: { origin: 'https://app.example.com', cookie: 'loquent_session=mock-loquent-main' },
  });
  expect(headers).toHaveLength(3);
  expect(headers.map(([name]) => [name, given.get(name)])).toEqual(headers);
});
