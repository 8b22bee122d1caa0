import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { startMockServer } from '@callscope/mock-server';
import { expect, it } from 'vitest';

const isOpen = (host: string, port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect({ host, port, timeout: 1000 });
    const end = (isConnected: boolean) => () => {
      socket.destroy();
      resolve(isConnected);
    };
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
  });

it('T28: a mock server is reached from this machine alone', async () => {
  const { url, close } = await startMockServer();
  const { hostname, port } = new URL(url);
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);
  expect(['127.0.0.1', 'localhost']).toContain(hostname);
  expect(await isOpen('127.0.0.1', Number(port))).toBe(true);
  for (const address of others) expect(await isOpen(address, Number(port))).toBe(false);
  await close();
});
