import { createServer } from 'node:http';
import { isClientError } from '@callscope/client';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { everyClient } from './sockets/everyClient';
import { type Listening, listen } from './sockets/listen';

const stolen: string[] = [];
let status = 302;
let elsewhere: Listening;
let system: Listening;

beforeAll(async () => {
  elsewhere = await listen(
    createServer((request, response) => {
      stolen.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)}`);
      response
        .writeHead(200, {
          'content-type': 'application/json',
          'access-control-allow-origin': '*',
          'access-control-allow-headers': '*',
        })
        .end('{}');
    }),
  );
  system = await listen(
    createServer((request, response) => {
      const host = request.url?.includes('same-origin') ? '' : `http://localhost:${elsewhere.port}`;
      response.writeHead(status, { location: `${host}/stolen` }).end();
    }),
  );
});
afterAll(() => Promise.all([elsewhere.close(), system.close()]));
beforeEach(() => {
  stolen.length = 0;
});

describe.each(everyClient)('T3: %s is redirected to another host', (_, ask) => {
  it.each([301, 302, 303, 307, 308])('with %i, which is told nothing', async (given) => {
    status = given;
    const error: unknown = await ask({
      baseUrl: `http://127.0.0.1:${system.port}`,
      getAccessToken: async () => 'canary-token-7',
      headers: { 'x-api-key': 'canary-key-7' },
    }).then(
      () => 'an answer',
      (reason: unknown) => reason,
    );
    expect(isClientError(error) && error.code).toBe('network');
    expect(JSON.stringify(error)).not.toMatch(/canary|stolen/);
    expect(stolen).toEqual([]);
  });

  it('and is refused there, too, with a fetch of the host’s own that follows', async () => {
    status = 307;
    const error: unknown = await ask({
      baseUrl: `http://127.0.0.1:${system.port}`,
      getAccessToken: async () => 'canary-token-7',
      fetch: (input, init) => fetch(input, { ...init, redirect: 'follow' }),
    }).catch((reason: unknown) => reason);
    expect(isClientError(error) && error.code).toBe('network');
    // That the answer is not taken is all that is left: what was sent is the host's doing, without the token.
    expect(stolen.every((request) => !request.includes('canary'))).toBe(true);
  });
});

it('T3: the other host would have told of a request', async () => {
  status = 302;
  await fetch(`http://127.0.0.1:${system.port}/`, { headers: { 'x-api-key': 'canary-key-7' } });
  expect(stolen).toHaveLength(1);
  expect(stolen[0]).toContain('canary-key-7');
});
