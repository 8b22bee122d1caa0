import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createVirsynClient, isClientError } from '@callscope/client';
import { afterEach, describe, expect, it } from 'vitest';
import { everyClient } from './sockets/everyClient';
import { type Listening, listen } from './sockets/listen';

const mebibyte = 1024 * 1024;
const gibibyte = 1024 * mebibyte;
let system: Listening;

afterEach(() => system.close());

/** Writes a body of a gibibyte, a piece at a time as it is taken, and tells how much went out until it was cut off. */
async function drip(status: number, piece: Buffer, work: (baseUrl: string) => Promise<unknown>) {
  let written = 0;
  const closed: Promise<void>[] = [];
  const write = (_: IncomingMessage, response: ServerResponse) => {
    closed.push(new Promise((resolve) => response.once('close', resolve)));
    response.writeHead(status, { 'content-type': 'application/json' });
    const next = () => {
      if (response.destroyed || written >= gibibyte) return;
      written += piece.byteLength;
      if (response.write(piece)) setImmediate(next);
      else response.once('drain', next);
    };
    next();
  };
  system = await listen(createServer(write));
  const error: unknown = await work(`http://127.0.0.1:${system.port}`).then(
    () => 'an answer',
    (reason: unknown) => reason,
  );
  // The connection is closed by the client, not left to fill up.
  await Promise.all(closed);
  return { code: isClientError(error) ? error.code : error, written };
}

describe.each(everyClient)('T22: %s sends a gibibyte', (_, ask) => {
  // What the kernel holds between the two sockets comes on top of what was read.
  const inBetween = 16 * mebibyte;

  it.each([
    ['of digits', '0'],
    ['of blanks', ' '],
    ['of brackets', '['],
  ])('%s, and is cut off at 5 MiB', async (_, letter) => {
    const { code, written } = await drip(200, Buffer.alloc(64 * 1024, letter), (baseUrl) => ask({ baseUrl }));
    expect(code).toBe('too_large');
    expect(written).toBeGreaterThan(5 * mebibyte);
    expect(written).toBeLessThan(5 * mebibyte + inBetween);
  });

  it('beside a 500, and is cut off at once: the status says enough', async () => {
    const { code, written } = await drip(500, Buffer.alloc(64 * 1024, '0'), (baseUrl) => ask({ baseUrl }));
    expect(code).toBe('server');
    expect(written).toBeLessThan(inBetween);
  });
});

it('T22: ten gibibytes at once take no memory to speak of', async () => {
  const beforeMs = process.memoryUsage().rss;
  let most = beforeMs;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 5);
  await drip(200, Buffer.alloc(64 * 1024, '0'), async (baseUrl) => {
    const client = createVirsynClient({ baseUrl });
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => client.overview()));
    expect(outcomes.map(({ status }) => status)).toEqual(outcomes.map(() => 'rejected'));
  });
  clearInterval(timer);
  // 5 MiB for each, what the sockets hold, and what the collector has not come to yet.
  expect((most - beforeMs) / mebibyte).toBeLessThan(256);
});
