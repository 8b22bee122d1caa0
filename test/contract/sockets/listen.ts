import type { AddressInfo, Server, Socket } from 'node:net';

/** A server that listens on a free port of loopback. */
export interface Listening {
  readonly port: number;
  /** Ends it, with all its connections. */
  readonly close: () => Promise<void>;
}

/** Lets a server listen. */
export async function listen(server: Server): Promise<Listening> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    // A server on TCP has an address of this kind.
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
