import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HttpResponse, http, type RequestHandler } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AnsweredRequest } from './AnsweredRequest';
import { createRequestListener, type RequestListenerOptions } from './createRequestListener';

let close = () => {};
afterEach(() => close());

async function serve(...handlers: RequestHandler[]) {
  const told: AnsweredRequest[] = [];
  const url = await listen({ handlers, onRequest: (request) => told.push(request) });
  return { told, url };
}

async function listen(options: Partial<RequestListenerOptions>) {
  const listener = createRequestListener({ handlers: [], policy: { loopbackOnly: false }, ...options });
  const server = createServer(listener).listen(0, '127.0.0.1');
  close = () => server.close();
  await once(server, 'listening');
  // A listening TCP server's address is an object.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('createRequestListener', () => {
  it.each([
    [
      'an error',
      () => {
        throw new TypeError('no such token=secret');
      },
      /^TypeError at /,
    ],
    [
      'a value',
      () => {
        throw 'secret';
      },
      /^a thrown value that is no error$/,
    ],
    [
      'a body that breaks off',
      () => new HttpResponse(new ReadableStream({ start: (stream) => stream.error(new Error('secret')) })),
      /^Error at /,
    ],
  ])('answers 500 to %s from a handler, and tells where it was thrown', async (_name, resolver, failure) => {
    const { told, url } = await serve(http.get('*/broken', resolver));
    const response = await fetch(`${url}/broken?token=secret`, {
      headers: { origin: 'https://partner.example' },
    });
    expect(response.status).toBe(500);
    expect(response.headers.get('access-control-allow-origin')).toBe('https://partner.example');
    expect(await response.json()).toEqual({ error: 'Internal server error' });
    expect(told).toEqual([
      { method: 'GET', path: '/broken', status: 500, failure: expect.stringMatching(failure) },
    ]);
    expect(JSON.stringify(told)).not.toContain('secret');
  });

  it('answers before it tells', async () => {
    const { told, url } = await serve(http.get('*/good', () => HttpResponse.json({})));
    expect((await fetch(`${url}/good`)).status).toBe(200);
    expect(told).toEqual([{ method: 'GET', path: '/good', status: 200 }]);
  });

  it.each([
    [
      'throws',
      () => {
        throw new TypeError('secret');
      },
    ],
    ['rejects', () => Promise.reject(new TypeError('secret'))],
  ])('goes on when its listener %s, and warns once', async (_how, onRequest) => {
    const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    const url = await listen({ onRequest });
    expect((await fetch(url)).status).toBe(404);
    expect((await fetch(url)).status).toBe(404);
    await expect.poll(() => warn.mock.calls).toEqual([[expect.stringMatching(/failed: TypeError at /)]]);
    expect(JSON.stringify(warn.mock.calls)).not.toContain('secret');
    warn.mockRestore();
  });

  it('breaks the connection when an answer cannot be sent, and goes on', async () => {
    const told: AnsweredRequest[] = [];
    const policy = {
      get loopbackOnly(): boolean {
        throw new TypeError('secret');
      },
    };
    const url = await listen({ policy, onRequest: (request) => told.push(request) });
    await expect(fetch(url, { headers: { origin: 'https://partner.example' } })).rejects.toThrow();
    expect(told).toEqual([
      { method: 'GET', path: '/', status: 0, failure: expect.stringMatching(/^TypeError at /) },
    ]);
    expect((await fetch(url)).status).toBe(500);
  });
});
