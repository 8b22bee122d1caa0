import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { PortalServerError } from './PortalServerError';
import { readPage } from './readPage';
import { securityHeaders } from './securityHeaders';

/** What the portal's back end has to know. */
export interface PortalServerOptions {
  /** Address of the analytics server, without a path. */
  readonly apiUrl: string;
  /** The agency that the signed-in visitor belongs to. */
  readonly agencyId: string;
  /** The bearer token that this back end hands to its signed-in visitor. */
  readonly token: string;
  /** Port on the loopback interface; 0, the default, takes a free one. */
  readonly port?: number;
  /** The name of the visitor's call log, when the figures come from one. */
  readonly logName?: string;
}

/** A running portal. */
export interface PortalServer {
  readonly url: string;
  /** Stops listening and ends open connections. */
  readonly close: () => Promise<void>;
}

function sendJson(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new PortalServerError(
              'port_taken',
              `Port ${port} is taken by another program. Choose another, or leave the option out for a free one`,
            )
          : new PortalServerError(
              'not_started',
              `The portal could not listen on port ${port} (${error.code})`,
            ),
      );
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}

/**
 * The back end of the invented partner: the built page under a strict content security policy, and the two
 * calls a real partner would have, "who am I" and "give me a fresh token".
 *
 * @throws {PortalServerError} `port_taken` when another program has the port
 */
export async function startPortalServer(options: PortalServerOptions): Promise<PortalServer> {
  const files = await readPage(fileURLToPath(new URL('../page/', import.meta.url)));
  const headers = securityHeaders(options.apiUrl);
  const server = createServer((request, response) => {
    // As text: a path like `//` is not a URL, and nothing here needs one.
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (path === '/session' && request.method === 'GET') {
      return sendJson(response, {
        apiUrl: options.apiUrl,
        agencyId: options.agencyId,
        logName: options.logName ?? null,
      });
    }
    if (path === '/session/token' && request.method === 'POST')
      return sendJson(response, { token: options.token });
    const file = files.get(path === '/' ? '/index.html' : path);
    if (file === undefined || request.method !== 'GET') {
      response.writeHead(404, { 'content-type': 'text/plain' });
      return response.end('Not found');
    }
    response.writeHead(200, { 'content-type': file.type });
    return response.end(file.content);
  });
  await listen(server, options.port ?? 0);
  // Listening on an address and a port, Node answers with an AddressInfo.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
