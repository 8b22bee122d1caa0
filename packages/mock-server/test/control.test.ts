import { getResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { createMockApi, type MockApi } from '../src/createMockApi';
import { faultNames } from '../src/faults/Fault';
import { createBuiltInWorld } from '../src/world/built-in/createBuiltInWorld';
import { Organization } from '../src/world/Organization';
import { World } from '../src/world/World';

const world = createBuiltInWorld({ seed: 1, now: '2026-02-16T15:00:00Z', days: 8 });

async function send(api: MockApi, method: string, path: string, init: RequestInit = {}) {
  const response = await getResponse(
    api.handlers,
    new Request(`http://127.0.0.1:4010${path}`, { method, ...init }),
  );
  if (response === undefined) throw new Error(`no handler for ${path}`);
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const submit = (api: MockApi, path: string, fields: Record<string, string>) =>
  send(api, 'POST', path, { body: new URLSearchParams(fields) });

describe('the control page', () => {
  it('works under a policy that allows no script and nothing inline', async () => {
    const { status, headers, text } = await send(createMockApi({ world }), 'GET', '/_mock/');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/^text\/html/);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(text).not.toMatch(/<script|<style|\sstyle=|\son\w+=|javascript:/i);
    const style = await send(createMockApi({ world }), 'GET', '/_mock/style.css');
    expect(style.headers.get('content-type')).toBe('text/css; charset=utf-8');
  });

  it('lists the faults, the world, the users, the base URLs and the lines for a shell', async () => {
    const api = createMockApi({ world });
    const { text } = await send(api, 'GET', '/_mock/');
    for (const name of faultNames) expect(text).toContain(`<option value="${name}">${name} (`);
    expect(text).toMatch(
      /<optgroup label="kaleyra">(?:<option>[\w-]+<\/option>\s*)*<option>sync<\/option>\s*<\/optgroup>/,
    );
    for (const { token } of api.users) expect(text).toContain(`<code>${token}</code>`);
    for (const { name } of world.organizations) expect(text).toContain(`<bdi>${name}</bdi>`);
    for (const system of ['virsyn', 'vyom', 'loquent', 'kaleyra', 'kaleyra-carrier/v1']) {
      expect(text).toContain(`<code>http://127.0.0.1:4010/${system}</code>`);
    }
    expect(text.match(/<pre>curl /g)).toHaveLength(7);
    expect(text).toContain('not drawn yet');
    expect(world.organizations.some(({ isLarge, isDrawn }) => isLarge && isDrawn)).toBe(false);
  });

  it('sets, ends and clears faults by forms that lead back to it', async () => {
    const api = createMockApi({ world });
    const added = await submit(api, '/_mock/', {
      action: 'add',
      name: 'latency',
      system: 'vyom',
      endpoint: '',
      times: '2',
      latencyMs: '50',
    });
    expect({ status: added.status, to: added.headers.get('location') }).toEqual({
      status: 303,
      to: '/_mock/',
    });
    await submit(api, '/_mock/', { action: 'add', name: 'forbidden' });
    expect(api.faults.list()).toEqual([
      { name: 'latency', system: 'vyom', times: 2, latencyMs: 50 },
      { name: 'forbidden' },
    ]);
    expect((await send(api, 'GET', '/_mock/')).text).toContain('aria-label="End latency"');
    await submit(api, '/_mock/', { action: 'remove', index: '0' });
    expect(api.faults.list()).toEqual([{ name: 'forbidden' }]);
    await submit(api, '/_mock/', { action: 'clear' });
    expect(api.faults.list()).toEqual([]);
  });

  it('says what is wrong with a form and changes nothing', async () => {
    const api = createMockApi({ world, faults: ['forbidden'] });
    const { status, text } = await submit(api, '/_mock/', { action: 'add', name: 'latency', times: '<b>2' });
    expect(status).toBe(400);
    expect(text).toContain(
      '<p role="alert">times of a fault is a whole number from 1 to 9007199254740991, got &quot;&lt;b&gt;2&quot;</p>',
    );
    expect(api.faults.list()).toEqual([{ name: 'forbidden' }]);
  });

  it('shows a hostile name as a text', async () => {
    const [main] = world.organizations;
    if (main === undefined) throw new Error('the world has a main organization');
    const hostile = new World({
      source: 'built-in',
      seed: 1,
      nowMs: world.nowMs,
      organizations: [
        new Organization({
          id: main.id,
          name: '<img src=x onerror=alert(1)>"\'&',
          role: 'main',
          label: 'Main tenant',
          timeZone: null,
          ownerEmail: 'owner@example.com',
          campaigns: [],
          clients: [],
          agents: [],
          staff: [],
          phones: [],
          drawRecords: () => main.records,
        }),
      ],
    });
    const { text } = await send(createMockApi({ world: hostile }), 'GET', '/_mock/');
    expect(text).not.toContain('<img');
    expect(text).toContain('<bdi>&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;</bdi>');
  });
});

describe('/_mock/users', () => {
  it('lists who can sign in', async () => {
    const api = createMockApi({ world });
    const { text } = await send(api, 'GET', '/_mock/users');
    expect(JSON.parse(text).users).toContainEqual(
      expect.objectContaining({
        system: 'loquent',
        token: 'mock-loquent-view-own',
        cookie: 'loquent_session=mock-loquent-view-own',
        label: 'Member with ViewOwn',
      }),
    );
  });
});

describe('signing in to Loquent', () => {
  it('gives a cookie that scripts cannot read, and takes it away', async () => {
    const api = createMockApi({ world });
    const renewed = await send(api, 'POST', '/_mock/sign-in?user=mock-loquent-view-own-renewed');
    expect(renewed.headers.get('set-cookie')).toMatch(/^loquent_session=mock-loquent-view-own-renewed; /);
    const signedIn = await send(api, 'POST', '/_mock/sign-in?user=mock-loquent-view-own');
    expect(signedIn.headers.get('set-cookie')).toBe(
      'loquent_session=mock-loquent-view-own; Path=/loquent; HttpOnly; SameSite=Lax',
    );
    expect(JSON.parse(signedIn.text)).toEqual({ signedIn: 'Member with ViewOwn' });
    const signedOut = await send(api, 'POST', '/_mock/sign-out');
    expect(signedOut.headers.get('set-cookie')).toBe(
      'loquent_session=; Max-Age=0; Path=/loquent; HttpOnly; SameSite=Lax',
    );
  });

  it('leads a form back to the control page', async () => {
    const { status, headers } = await submit(
      createMockApi({ world }),
      '/_mock/sign-in?user=mock-loquent-main',
      {},
    );
    expect(status).toBe(303);
    expect(headers.get('location')).toBe('/_mock/');
    expect(headers.get('set-cookie')).toMatch(/^loquent_session=mock-loquent-main;/);
  });

  it.each(['mock-virsyn-main', 'mock-loquent-nobody', ''])('is refused for %o', async (user) => {
    const { status, headers } = await send(createMockApi({ world }), 'POST', `/_mock/sign-in?user=${user}`);
    expect(status).toBe(400);
    expect(headers.has('set-cookie')).toBe(false);
  });

  it('lets the cookie alone see the dashboard', async () => {
    const api = createMockApi({ world });
    const path = '/loquent/api/dashboard/plan-stats';
    const asks = (cookie: string) => send(api, 'GET', path, { headers: { cookie } });
    expect((await asks('theme=dark; loquent_session=mock-loquent-main')).status).toBe(200);
    expect((await asks('loquent_session=mock-loquent-expired')).status).toBe(401);
    expect((await asks('theme=dark')).status).toBe(401);
  });
});
