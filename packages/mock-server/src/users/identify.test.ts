import { describe, expect, it } from 'vitest';
import { organizationOf } from '../../test/organizationOf';
import { World } from '../world/World';
import { findUser } from './findUser';
import { holdsRealSecret } from './holdsRealSecret';
import { identify } from './identify';
import { mockUsers } from './mockUsers';

const organizations = ['main', 'other'].map((id) => organizationOf(id, []));
const users = mockUsers(new World({ source: 'built-in', seed: 1, nowMs: 0, organizations }));
const requestOf = (headers: Record<string, string>) => new Request('http://mock.example/', { headers });
const session = (user: string) => `loquent_session=mock-loquent-${user}`;

describe('a request to Loquent', () => {
  it.each([
    ['nothing', {}, 'missing'],
    ['a bearer token', { authorization: 'Bearer mock-loquent-main' }, 'mock-loquent-main'],
    ['a scheme in small letters', { authorization: 'bearer  mock-loquent-main' }, 'mock-loquent-main'],
    ['a scheme without a token', { authorization: 'Bearer' }, 'invalid'],
    ['a token without a scheme', { authorization: 'mock-loquent-main' }, 'invalid'],
    ['another scheme', { authorization: 'Basic mock-loquent-main' }, 'invalid'],
    ['a cookie', { cookie: `theme=dark; ${session('main')}` }, 'mock-loquent-main'],
    ['an empty cookie', { cookie: 'loquent_session=' }, 'invalid'],
    ['a cookie of a longer name', { cookie: `my_${session('main')}` }, 'missing'],
    ['two cookies', { cookie: `${session('other')}; ${session('main')}` }, 'mock-loquent-other'],
    ['a wrong cookie before a right one', { cookie: `${session('nobody')}; ${session('main')}` }, 'invalid'],
    ['an empty header and a cookie', { authorization: '', cookie: session('main') }, 'mock-loquent-main'],
    [
      'a header and a cookie',
      { authorization: 'Bearer mock-loquent-other', cookie: session('main') },
      'mock-loquent-other',
    ],
    [
      'a wrong header and a right cookie',
      { authorization: 'Bearer wrong', cookie: session('main') },
      'invalid',
    ],
    ['an expired cookie', { cookie: session('expired') }, 'invalid'],
  ])('with %s is known as one', (_what, headers, expected) => {
    const request = requestOf(headers);
    const identity = identify(request, { system: 'loquent', users });
    expect(identity.kind === 'user' ? identity.user.token : identity.kind).toBe(expected);
    if (identity.kind === 'user') expect(findUser(users, request)).toBe(identity.user);
  });
});

it('a cookie is nothing to a system that knows none', () => {
  const identity = identify(requestOf({ cookie: session('main') }), { system: 'virsyn', users });
  expect(identity).toEqual({ kind: 'missing' });
});

describe('a secret that looks real', () => {
  const real = 'q7'.repeat(16);

  it.each([
    [
      'behind a bearer token',
      { authorization: 'Bearer mock-loquent-main', cookie: `loquent_session=${real}` },
    ],
    ['in the second cookie', { cookie: `${session('main')}; loquent_session=${real}` }],
    ['in another scheme', { authorization: `Token ${real}` }],
    ['without a scheme', { authorization: real }],
  ])('is found %s', async (_where, headers) => {
    expect(await holdsRealSecret(requestOf(headers))).toBe(true);
  });
});
