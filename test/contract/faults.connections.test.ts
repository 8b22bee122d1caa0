import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { type ClientError, isClientError } from '@callscope/client';
import { afterEach, describe, expect, it } from 'vitest';
import { createSelfSignedCertificate } from './sockets/createSelfSignedCertificate';
import { everyClient } from './sockets/everyClient';
import { type Listening, listen } from './sockets/listen';

const token = 'canary-token-7';
const open: Listening[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map(({ close }) => close()));
});
const start = async (server: Parameters<typeof listen>[0]) => {
  const listening = await listen(server);
  open.push(listening);
  return listening;
};

/** Addresses at which no answer can be had, each for another reason. */
const unreachable: readonly (readonly [string, () => Promise<string>])[] = [
  [
    'a port that nobody listens on',
    async () => {
      const { port, close } = await listen(createServer());
      await close();
      return `http://127.0.0.1:${port}`;
    },
  ],
  ['a name that does not exist', async () => 'https://callscope.invalid'],
  [
    'a certificate that nobody vouches for',
    async () => {
      const { port } = await start(
        createHttpsServer(createSelfSignedCertificate(), (_, response) => response.end('{}')),
      );
      return `https://localhost:${port}`;
    },
  ],
  ['a handshake that fails', async () => `https://localhost:${(await start(createTlsServer({}))).port}`],
  [
    'a server that does not speak TLS',
    async () =>
      `https://localhost:${(await start(createHttpServer((_, response) => response.end('{}')))).port}`,
  ],
  [
    'a server that does not speak HTTP',
    async () => {
      const { port } = await start(createServer((socket) => socket.end('220 mail.example.com ready\r\n')));
      return `http://127.0.0.1:${port}`;
    },
  ],
  [
    'a server that hangs up',
    async () => `http://127.0.0.1:${(await start(createServer((socket) => socket.destroy()))).port}`,
  ],
];

describe.each(everyClient)('F29: %s cannot be reached', (_, ask) => {
  it.each(unreachable)(
    'because of %s: a network error, which names what to look at and no more',
    async (_, at) => {
      const baseUrl = await at();
      const error: unknown = await ask({ baseUrl, getAccessToken: async () => token }).then(
        () => 'an answer',
        (reason: unknown) => reason,
      );
      expect(isClientError(error) && error.code).toBe('network');
      const { message, isRetryable, stack, cause } = error as ClientError; // just told
      expect(isRetryable).toBe(true);
      expect(message).toMatch(
        /could not be reached; check the connection, and that the server admits this origin \(CORS\) and does not redirect$/,
      );
      expect(cause).toBeUndefined();
      expect(`${stack}${JSON.stringify(error)}`).not.toMatch(
        /canary|fetch failed|ECONN|ENOTFOUND|certificate|SSL|127\.0\.0\.1:|localhost:|invalid/,
      );
    },
  );
});

describe.each(everyClient)('F29: what %s asks of a server’s CORS answer', (name, ask) => {
  it('is leave for Authorization alone, and for JSON where it sends some', async () => {
    const seen: string[][] = [];
    const { port } = await start(
      createHttpServer((request, response) => {
        seen.push(Object.keys(request.headers));
        response.writeHead(500).end();
      }),
    );
    await ask({ baseUrl: `http://127.0.0.1:${port}`, getAccessToken: async () => token }).catch(
      () => undefined,
    );
    // Those that Node.js adds are ones that no page may set or that need no leave.
    const own = [
      'accept',
      'accept-encoding',
      'accept-language',
      'authorization',
      'cache-control',
      'connection',
    ];
    const ofPlatform = ['host', 'pragma', 'sec-fetch-mode', 'user-agent', 'content-length'];
    const beyond = seen.flat().filter((header) => ![...own, ...ofPlatform].includes(header));
    expect(seen).toHaveLength(1);
    expect(beyond).toEqual(name === 'kaleyra (sync)' ? ['content-type'] : []);
  });
});
