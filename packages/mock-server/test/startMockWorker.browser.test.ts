import { expect, it } from 'vitest';
import { startMockWorker } from '../src/browser';

const overview = 'https://project.supabase.example/virsyn/functions/v1/dashboard-overview?period=7d';

it('answers a page on any origin until it is stopped', async () => {
  const mock = await startMockWorker({ days: 8, serviceWorkerUrl: '/mockServiceWorker.js' });
  const headers = { authorization: `Bearer ${mock.tokens.virsyn}` };
  const response = await fetch(overview, { headers });
  expect(response.status).toBe(200);
  const calls = [...mock.world.calls({ agencyId: mock.world.organizations[0]?.id ?? null })];
  expect(await response.json()).toMatchObject({
    period: { start_date: '2026-02-10', end_date: '2026-02-16' },
    summary: { total_calls: calls.filter((call) => call.startMs >= Date.UTC(2026, 1, 10)).length },
  });

  mock.faults.set(['server_error']);
  expect((await fetch(overview, { headers })).status).toBe(500);
  mock.faults.set(['connection_reset']);
  await expect(fetch(overview, { headers })).rejects.toThrow(TypeError);

  // A path of the page's own server passes through.
  expect((await fetch('/mockServiceWorker.js')).status).toBe(200);

  mock.stop();
  const own = await fetch('/virsyn/functions/v1/dashboard-overview');
  expect(own.headers.get('content-type')).not.toBe('application/json');
});
