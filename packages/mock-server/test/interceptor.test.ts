import { afterEach, expect, it, vi } from 'vitest';
import { createMockApi } from '../src/createMockApi';
import { createMockInterceptor, type MockInterceptor } from '../src/createMockInterceptor';
import { createBuiltInWorld } from '../src/world/built-in/createBuiltInWorld';

let interceptor: MockInterceptor | undefined;

afterEach(() => interceptor?.close());

function intercept() {
  const world = createBuiltInWorld({ seed: 1, now: '2026-02-16T15:00:00Z', days: 8 });
  interceptor = createMockInterceptor({ world });
  interceptor.listen();
  return interceptor;
}

const url = 'https://project.supabase.example/virsyn/functions/v1/dashboard-funnel';

it("answers this process's requests on any origin", async () => {
  const { tokens } = intercept();
  const response = await fetch(url, { headers: { authorization: `Bearer ${tokens.virsyn}` } });
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ period: { end_date: '2026-02-16' } });
});

it('answers from an API that exists, and can refuse requests to other addresses', async () => {
  const api = createMockApi({ days: 1 });
  interceptor = createMockInterceptor({ api });
  expect(interceptor.world).toBe(api.world);
  interceptor.listen({ onUnhandledRequest: 'error' });
  const written = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await expect(fetch('http://elsewhere.example/')).rejects.toThrow('Cannot bypass a request');
  expect(written).toHaveBeenCalledOnce();
  expect((await fetch(url)).status).toBe(401);
});

it('shows connection_reset as a failed fetch', async () => {
  intercept().faults.set(['connection_reset']);
  await expect(fetch(url)).rejects.toThrow(TypeError);
});

it('ends a request without an answer when its caller gives up', async () => {
  intercept().faults.set(['timeout']);
  const giveUp = new AbortController();
  const answer = fetch(url, { signal: giveUp.signal });
  giveUp.abort();
  await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
});

it('ends a request without an answer when it closes', async () => {
  const { faults, close } = intercept();
  faults.set([{ name: 'timeout', times: 1 }]);
  const answer = expect(fetch(url)).rejects.toThrow();
  await new Promise<void>((resolve) => {
    const look = () => (faults.list().length === 0 ? resolve() : setImmediate(look));
    look();
  });
  close();
  await answer;
});

it('cannot read the body that wrong_encoding calls gzip, as over a socket', async () => {
  const { faults, tokens } = intercept();
  faults.set(['wrong_encoding']);
  const response = fetch(url, { headers: { authorization: `Bearer ${tokens.virsyn}` } });
  await expect(response.then((answer) => answer.text())).rejects.toThrow('incorrect header check');
});
