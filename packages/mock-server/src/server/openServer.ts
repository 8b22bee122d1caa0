import { once } from 'node:events';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MockServerError } from '../MockServerError';

/** A server that listens. */
export interface OpenServer {
  /** For example `http://127.0.0.1:4010`, without a slash at the end. */
  readonly url: string;
  /** Takes no more requests, lets `release` end the waiting ones, and resolves when the port is free. */
  readonly close: () => Promise<void>;
}

const graceMs = 1000;

/**
 * Listens on the loopback address only.
 * @param port 0 to 65,535; 0 takes a free one
 * @param release ends every request that waits for something
 * @throws {MockServerError} `invalid_option`, `port_taken` or `cannot_listen`
 */
export async function openServer(
  port: number,
  listener: RequestListener,
  release: () => void,
): Promise<OpenServer> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new MockServerError(
      'invalid_option',
      `startMockServer requires port to be a whole number from 0 to 65535, got ${port}`,
    );
  }
  const underWay = new Set<ServerResponse>();
  const server = createServer((incoming, outgoing) => {
    underWay.add(outgoing);
    outgoing.once('close', () => underWay.delete(outgoing));
    listener(incoming, outgoing);
  });
  const address = await listen(server, port);
  let closing: Promise<void> | undefined;
  return {
    url: `http://127.0.0.1:${address.port}`,
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

async function close(
  server: Server,
  underWay: ReadonlySet<ServerResponse>,
  release: () => void,
): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  release();
  // Answers under way may finish, but a caller that does not read its answer cannot hold the port.
  const deadline = AbortSignal.timeout(graceMs);
  await Promise.allSettled([...underWay].map((outgoing) => once(outgoing, 'close', { signal: deadline })));
  server.closeAllConnections();
  await closed;
}
