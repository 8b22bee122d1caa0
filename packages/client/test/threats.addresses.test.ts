import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConfigError } from '../src/errors/ConfigError';
import { createFakeFetch, json } from './support/createFakeFetch';
import { everySystem } from './support/everySystem';

const secret = 'canary-secret-7';
const schemes = [
  'https:',
  'http:',
  'HTTPS:',
  'javascript:',
  'data:',
  'file:',
  'blob:https:',
  'ws:',
  'ftp:',
  '',
  '\thttps:',
];
const slashes = ['//', '/', '\\', '/\\', '\\\\', '///', '', '//\\', '/\t/'];
const users = ['', '@', `${secret}@`, `user:${secret}@`, ':@', '%40@', 'a\\@'];
const hosts = [
  'api.example.com',
  'api.example.com:8443',
  'localhost',
  'localhost:4010',
  '127.0.0.1',
  '127.1',
  '2130706433',
  '0x7f000001',
  '[::1]',
  '[::ffff:127.0.0.1]',
  'localhost.evil.example',
  '127.0.0.1.evil.example',
  'ex%61mple.com',
  'evil.example\\@api.example.com',
  'evil.example#@api.example.com',
  'evil.example?@api.example.com',
  'a b.example',
  'a\nb.example',
  '\u202eexample.com',
  'xn--e1awd7f.com',
  '..',
  '',
];
const paths = [
  '',
  '/',
  '/crm',
  '/crm//',
  '/../..',
  '/%2e%2e/x',
  '//evil.example',
  '/\\evil.example',
  '/a@b',
  '/a:b',
];
const ends = ['', '?', `?apikey=${secret}`, '#', `#${secret}`, ' ', '\n', ';'];

/** Mostly what is right, so that what is wrong with an address is often one thing alone. */
const partOf = (usual: string, all: readonly string[]) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight: 2, arbitrary: fc.constantFrom(...all) });
const address = fc
  .tuple(
    partOf('https:', schemes),
    partOf('//', slashes),
    partOf('', users),
    partOf('api.example.com', hosts),
    partOf('', paths),
    partOf('', ends),
  )
  .map((parts) => parts.join(''));

describe.each(everySystem)('T3: a base address for $name', ({ connect, methods, answerTo }) => {
  const requestsTo = async (baseUrl: string) => {
    const { fetch, requests } = createFakeFetch((request) => json(answerTo(request)));
    let client: ReturnType<typeof connect>;
    try {
      client = connect({ baseUrl, fetch });
    } catch (error) {
      return error;
    }
    for (const method of methods) await client.ask(method).catch(() => undefined);
    return requests;
  };

  it('is refused, or is where every request goes, whatever it is put together from', async () => {
    const counts = { refused: 0, taken: 0 };
    await fc.assert(
      fc.asyncProperty(address, async (baseUrl) => {
        const outcome = await requestsTo(baseUrl);
        if (outcome instanceof ConfigError) {
          counts.refused += 1;
          expect(JSON.stringify(outcome) + outcome.stack).not.toContain(secret);
          return;
        }
        counts.taken += 1;
        // What a person reads in the address is where the token goes: host and port stand there as they are.
        const [, written = ''] = /^https?:\/\/([^/\\?#@\s]+)/i.exec(baseUrl) ?? [];
        expect(outcome).toHaveLength(methods.length);
        for (const { url } of outcome as readonly Request[]) {
          const { protocol, host, hostname, username, password, hash } = new URL(url);
          expect(host).toBe(new URL(`${protocol}//${written}`).host);
          expect([username, password, hash]).toEqual(['', '', '']);
          expect(protocol === 'https:' || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname)).toBe(true);
          expect(url).not.toContain(secret);
        }
      }),
      { ...propertyRuns, numRuns: Math.max(300, Math.ceil(propertyRuns.numRuns / 10)) },
    );
    expect(counts.refused).toBeGreaterThan(20);
    expect(counts.taken).toBeGreaterThan(20);
  });

  it.each([
    '//api.example.com',
    '/\\api.example.com',
    'https:api.example.com',
    `https://user:${secret}@api.example.com`,
    'javascript:alert(1)//https://api.example.com',
    'http://api.example.com',
    `https://api.example.com?token=${secret}`,
  ])('%s is refused before anything is sent', async (baseUrl) => {
    const refusal = await requestsTo(baseUrl);
    expect(refusal).toBeInstanceOf(ConfigError);
    expect(String(refusal)).not.toContain(secret);
  });
});
