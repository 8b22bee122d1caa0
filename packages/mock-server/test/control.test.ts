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
    const shown = JSON.stringify({ name: 'latency', system: 'vyom', times: 2, latencyMs: 50 });
    await submit(api, '/_mock/', { action: 'remove', fault: shown });
    expect(api.faults.list()).toEqual([{ name: 'forbidden' }]);
    await submit(api, '/_mock/', { action: 'clear' });
    expect(api.faults.list()).toEqual([]);
  });

  it('ends the fault that the page showed, whatever has become of the list since', async () => {
    const api = createMockApi({ world });
    const end = (fault: unknown) =>
      submit(api, '/_mock/', { action: 'remove', fault: JSON.stringify(fault) });
    const once = { name: 'forbidden', times: 1 } as const;
    const thrice = { name: 'rate_limited', system: 'vyom', times: 3 } as const;
    api.faults.set([once, thrice, 'timeout', { ...thrice, times: 1 }]);
    api.faults.take({ system: 'virsyn', endpoint: 'dashboard-overview' });
    expect((await end(once)).status).toBe(303);
    expect(api.faults.list()).toEqual([thrice, { name: 'timeout' }, { ...thrice, times: 1 }]);
    await end({ ...thrice, times: 1 });
    expect(api.faults.list()).toEqual([thrice, { name: 'timeout' }]);
    api.faults.take({ system: 'vyom', endpoint: 'dashboard' });
    await end(thrice);
    expect(api.faults.list()).toEqual([{ name: 'timeout' }]);
  });

  it.each([
    [{ action: 'remove' }, 'the fault to end is not JSON'],
    [{ action: 'remove', fault: '{"name":"sunspots"}' }, 'there is no fault &quot;sunspots&quot;'],
    [{ action: 'rename', name: 'timeout' }, 'action is add, remove or clear'],
    [{ name: 'timeout' }, 'action is add, remove or clear'],
  ])('changes nothing for the form %o', async (fields, problem) => {
    const api = createMockApi({ world, faults: ['forbidden'] });
    const { status, text } = await submit(api, '/_mock/', { ...fields });
    expect(status).toBe(400);
    expect(text).toContain(`<p role="alert">${problem}`);
    expect(api.faults.list()).toEqual([{ name: 'forbidden' }]);
  });

  it('sets how late and where to, and shows both', async () => {
    const api = createMockApi({ world });
    const location = 'https://elsewhere.example/here?a=1&b=2';
    await submit(api, '/_mock/', { action: 'add', name: 'redirect_302', location });
    await submit(api, '/_mock/', { action: 'add', name: 'latency', latencyMs: '50' });
    expect(api.faults.list()).toEqual([
      { name: 'redirect_302', location },
      { name: 'latency', latencyMs: 50 },
    ]);
    const { text } = await send(api, 'GET', '/_mock/');
    expect(text).toContain('<td class="long">https://elsewhere.example/here?a=1&amp;b=2</td>');
    expect(text).toContain('<td class="long">50 ms</td>');
    const [shown = ''] = text.match(/(?<=name="fault" value=")[^"]*/) ?? [];
    const fault = shown.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    await submit(api, '/_mock/', { action: 'remove', fault });
    expect(api.faults.list()).toEqual([{ name: 'latency', latencyMs: 50 }]);
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

describe("the carrier's keys", () => {
  it('are listed beside the users and on the page, and each works', async () => {
    const api = createMockApi({ world });
    const { carrierKeys } = JSON.parse((await send(api, 'GET', '/_mock/users')).text);
    expect(carrierKeys[0]).toEqual({
      key: 'mock-carrier-main',
      purpose: 'pulls the legs of Brightwater Outreach',
    });
    expect(carrierKeys.map(({ key }: { key: string }) => key)).toEqual(
      world.organizations.map(({ role }) => `mock-carrier-${role}`),
    );
    expect((await send(api, 'GET', '/_mock/')).text).toContain('<code>mock-carrier-half-hour</code>');
    const { status } = await submit(api, '/kaleyra-carrier/v1/', {
      method: 'dial',
      api_key: 'mock-carrier-half-hour',
      fromdate: '2026/02/16',
      todate: '2026/02/16',
      page: '1',
      limit: '10',
      format: 'json',
    });
    expect(status).toBe(200);
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
    expect(JSON.parse(signedIn.text)).toEqual({
      signedIn: 'Member with ViewOwn',
      hint: "Loquent's cookie needs one host name for page and base URL: a page on localhost uses http://localhost:4010/loquent",
    });
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
