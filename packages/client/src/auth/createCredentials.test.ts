import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ClientOptions } from '../ClientOptions';
import { ConfigError } from '../errors/ConfigError';
import { createCredentials } from './createCredentials';

const baseUrl = 'https://virsyn.example.com';
const create = (options: Partial<ClientOptions>) => createCredentials('virsyn', { baseUrl, ...options });
const getAccessToken = async () => 'token';

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('createCredentials', () => {
  it('takes a callback either way', async () => {
    const { signal } = new AbortController();
    expect(await create({ getAccessToken }).current(signal)).toEqual({ text: 'token', version: 1 });
    expect(await create({ auth: { getAccessToken } }).current(signal)).toEqual({ text: 'token', version: 1 });
  });

  it('takes none at all', async () => {
    const none = create({});
    expect(await none.current(new AbortController().signal)).toBeNull();
    expect(none.mode).toBe('omit');
  });

  it('refuses two ways at once', () => {
    expect(() => create({ getAccessToken, auth: { session: 'cookie' } })).toThrow(
      'virsyn takes auth or getAccessToken, not both',
    );
  });

  it.each([
    { apiKey: 'key-1', session: 'cookie' },
    { apiKey: 'key-1', getAccessToken },
    { session: 'cookie', getAccessToken },
  ])('refuses two ways in one auth: %o', (auth) => {
    // JavaScript hosts are not held back by the type.
    const failure = thrownBy(() => create({ auth: auth as never }));
    expect(failure).toBeInstanceOf(ConfigError);
    expect(String(failure)).toContain(
      "virsyn takes one of getAccessToken, apiKey and session: 'cookie' in auth",
    );
    expect(String(failure)).not.toContain('key-1');
  });

  it('tells of a key that is not there, whatever stands beside it', () => {
    expect(() => create({ auth: { apiKey: undefined, session: 'cookie' } as never })).toThrow(
      'requires apiKey',
    );
  });

  it.each([{}, { session: 'storage' }, { apikey: 'x' }])('refuses auth %j', (auth) => {
    // JavaScript hosts are not held back by the type.
    expect(() => create({ auth: auth as never })).toThrow('virsyn requires auth to hold getAccessToken');
  });

  it.each(['sk-secret-token', 7, true, Symbol('sk-secret-token')])(
    'refuses auth that is no object',
    (auth) => {
      for (const options of [{ auth }, { auth, getAccessToken }]) {
        const failure = thrownBy(() => create(options as never));
        expect(failure).toBeInstanceOf(ConfigError);
        expect(String(failure)).toContain('virsyn requires auth to hold getAccessToken');
        expect(String(failure)).not.toContain('secret');
      }
    },
  );

  it('refuses a callback that is none', () => {
    expect(() => create({ getAccessToken: 'token' as never })).toThrow(
      'virsyn requires getAccessToken to be a function',
    );
  });
});

describe('T5: an API key', () => {
  const auth = { apiKey: 'key-1' };

  it('serves servers and loopback pages', () => {
    expect(create({ auth }).mode).toBe('omit');
    for (const hostname of ['localhost', '127.0.0.1', '[::1]', 'app.localhost']) {
      vi.stubGlobal('location', { hostname });
      expect(create({ auth }).mode).toBe('omit');
    }
  });

  it.each(['app.example.com', '', 'localhost.example.com'])('is refused in a page on %j', (hostname) => {
    vi.stubGlobal('location', { hostname });
    expect(() => create({ auth })).toThrow('virsyn refuses apiKey in a page that is not on loopback');
    expect(create({ auth: { ...auth, allowInBrowser: true } }).mode).toBe('omit');
  });

  it.each([undefined, null, ''])('is said to be missing where it is %j', (apiKey) => {
    expect(() => create({ auth: { apiKey: apiKey as never } })).toThrow(
      /^virsyn requires apiKey to be visible ASCII characters, got nothing$/,
    );
  });

  it.each([' ', 'two words', 0, false])('is not said to be missing where it is %j', (apiKey) => {
    expect(() => create({ auth: { apiKey: apiKey as never } })).toThrow(/visible ASCII characters$/);
  });

  it.each(['', 'two words', 7])('is refused as %j', (apiKey) => {
    expect(() => create({ auth: { apiKey: apiKey as never } })).toThrow(
      'virsyn requires apiKey to be visible ASCII characters',
    );
  });

  it('is refused when the base address holds it', () => {
    expect(() => create({ auth, baseUrl: `${baseUrl}/key-1` })).toThrow(
      'virsyn requires baseUrl without the apiKey in it',
    );
  });

  it('is refused when the cache key holds it', () => {
    expect(() => create({ auth, cacheKey: 'user-key-1' })).toThrow(
      'virsyn requires cacheKey without the apiKey in it',
    );
  });

  it('takes no text for leave', () => {
    vi.stubGlobal('location', { hostname: 'app.example.com' });
    const said = { ...auth, allowInBrowser: 'false' as never };
    expect(() => create({ auth: said })).toThrow('virsyn refuses apiKey in a page');
  });
});

describe('T6: a cookie session', () => {
  const auth = { session: 'cookie' } as const;

  it('serves servers, and pages of the same site', () => {
    expect(create({ auth }).mode).toBe('include');
    vi.stubGlobal('location', { origin: 'https://app.virsyn.example.com' });
    expect(create({ auth }).mode).toBe('include');
  });

  it('is refused in a page of another site, unless the host gives leave', () => {
    vi.stubGlobal('location', { origin: 'https://app.example.org' });
    expect(() => create({ auth })).toThrow(
      /^virsyn refuses session: 'cookie' for another host than the page's; serve both from one host, use getAccessToken, or set allowCrossSite if baseUrl/,
    );
    expect(thrownBy(() => create({ auth }))).toBeInstanceOf(ConfigError);
    expect(create({ auth: { ...auth, allowCrossSite: true } }).mode).toBe('include');
    expect(() => create({ auth: { ...auth, allowCrossSite: 'false' as never } })).toThrow('refuses session');
  });
});
