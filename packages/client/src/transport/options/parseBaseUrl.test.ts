import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../errors/ConfigError';
import { parseBaseUrl } from './parseBaseUrl';

describe('parseBaseUrl', () => {
  it.each([
    ['https://project.example.com', 'https://project.example.com'],
    ['https://project.example.com/', 'https://project.example.com'],
    ['https://Project.Example.com:8443/a/b//', 'https://project.example.com:8443/a/b'],
    ['http://localhost:54321', 'http://localhost:54321'],
    ['http://api.localhost', 'http://api.localhost'],
    ['http://127.0.0.1:4010/virsyn', 'http://127.0.0.1:4010/virsyn'],
    ['http://[::1]:4010', 'http://[::1]:4010'],
  ])('takes %s', (given, expected) => {
    expect(parseBaseUrl('virsyn', given)).toBe(expected);
  });

  it.each([
    ['nothing', undefined],
    ['an object', { href: 'https://a.example' }],
    ['an empty text', ''],
    ['a relative path', '/virsyn'],
    ['a host without scheme', '//a.example'],
    ['a backslash', '/\\a.example'],
    ['https without slashes', 'https:a.example'],
    ['https with one slash', 'https:/a.example'],
    ['three slashes', 'https:///a.example'],
    ['a backslash after the host', 'https://a.example\\@b.example'],
    ['white space before', ' https://a.example'],
    ['a line break inside', 'https://a.exa\nmple'],
    ['a script', 'javascript:alert(1)'],
    ['a data address', 'data:text/plain,x'],
    ['another scheme', 'ftp://a.example'],
    ['http on an open host', 'http://a.example'],
    ['http on a host that looks like loopback', 'http://127.0.0.1.a.example'],
    ['http on localhost as a prefix', 'http://localhost.a.example'],
    ['a user', 'https://user@a.example'],
    ['an empty user', 'https://@a.example'],
    ['a password', 'https://user:pw@a.example'],
    ['a query', 'https://a.example/?apikey=x'],
    ['an empty query', 'https://a.example/?'],
    ['a fragment', 'https://a.example/#x'],
    ['a token in its path', 'https://a.example/eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.sig'],
    ['an impossible port', 'https://a.example:99999'],
  ])('refuses %s, without quoting it', (_, given) => {
    let refusal: unknown;
    try {
      parseBaseUrl('virsyn', given);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(ConfigError);
    expect(refusal instanceof ConfigError && refusal.message).toMatch(/^virsyn requires baseUrl /);
    expect(refusal instanceof ConfigError && refusal.message).not.toMatch(/a\.example|eyJ|pw/);
  });

  it('says what would do', () => {
    expect(() => parseBaseUrl('virsyn', 'http://a.example')).toThrow(
      'virsyn requires baseUrl to be https; http is for loopback only',
    );
  });
});
