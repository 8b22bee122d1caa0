import { once } from 'node:events';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { MockServerError } from '../MockServerError';

/** A server that listens. */
export interface OpenServer {
  /** For example `http://127.0.0.1:4010`, without a slash at the end. */
  readonly url: string;
  /**
   * Begins to answer, the requests that wait included.
   * @param release ends every request that waits for something
   */
  readonly serve: (listener: RequestListener, release: () => void) => void;
  /** Takes no more requests, lets `release` end the waiting ones, and resolves when the port is free. */
  readonly close: () => Promise<void>;
}

const graceMs = 1000;

/**
 * Listens on the loopback address only. Requests wait until `serve` is called.
 * @param port 0 to 65,535; 0 takes a free one
 * @throws {MockServerError} `invalid_option`, `port_taken` or `cannot_listen`
 */
export async function openServer(port: number): Promise<OpenServer> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new MockServerError(
      'invalid_option',
      `startMockServer requires port to be a whole number from 0 to 65535, got ${port}`,
    );
  }
  const underWay = new Set<ServerResponse>();
  let begin: (listener: RequestListener) => void = () => undefined;
  const served = new Promise<RequestListener>((resolve) => {
    begin = resolve;
  });
  let release: (() => void) | undefined;
  const server = createServer(async (incoming, outgoing) => {
    underWay.add(outgoing);
    outgoing.once('close', () => underWay.delete(outgoing));
    const listener = await served;
    if (!outgoing.destroyed) listener(incoming, outgoing);
  });
  server.on('connect', (_incoming, socket) => refuseTunnel(socket));
  const address = await listen(server, port);
  let closing: Promise<void> | undefined;
  return {
    url: `http://127.0.0.1:${address.port}`,
    serve: (listener, releaseWaiting) => {
      release = releaseWaiting;
      begin(listener);
    },
    close: () => {
      closing ??= close(server, underWay, release);
      return closing;
    },
  };
}

function listen(server: Server, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(cannotListen(port, error)));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      // A server on a TCP port has an object for an address; a text is for pipes.
      if (typeof address === 'object' && address !== null) resolve(address);
    });
  });
}

function cannotListen(port: number, error: NodeJS.ErrnoException): MockServerError {
  if (error.code === 'EADDRINUSE') {
    return new MockServerError(
      'port_taken',
      `port ${port} is taken by another program; choose another one, or 0 for any that is free`,
    );
  }
  return new MockServerError(
    'cannot_listen',
    `port ${port} cannot be opened (${error.code ?? error.message})`,
  );
}

/** A CONNECT reaches no request listener: Node would end its socket without a word. */
function refuseTunnel(socket: Duplex): void {
  const body = JSON.stringify({ error: 'Method not allowed' });
  socket.on('error', () => undefined);
  socket.end(
    `HTTP/1.1 405 Method Not Allowed\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
    // A tunnel's socket is no longer the server's to close.
    () => socket.destroy(),
  );
}

async function close(
  server: Server,
  underWay: ReadonlySet<ServerResponse>,
  release: (() => void) | undefined,
): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  if (release !== undefined) {
    release();
    // Answers under way may finish, but a caller that does not read its answer cannot hold the port.
    const deadline = AbortSignal.timeout(graceMs);
    await Promise.allSettled([...underWay].map((outgoing) => once(outgoing, 'close', { signal: deadline })));
  }
  server.closeAllConnections();
  await closed;
}
