import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { type MockServer, startMockServer } from '../src/startMockServer';

let server: MockServer | undefined;

afterEach(() => server?.close());

describe('many_rows of long rows', () => {
  it('is made as it is read, in bounded memory', async () => {
    server = await startMockServer({ days: 2, now: '2026-02-16T15:00:00Z', faults: ['many_rows'] });
    const headers = { authorization: `Bearer ${server.tokens.kaleyra}` };
    const asked = get(`${server.url}/kaleyra/calls/dashboard/call-list`, { headers });
    // The event gives the answer alone.
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    let bytes = 0;
    let mostHeldBytes = 0;
    const heldBytes = () => process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed;
    const before = heldBytes();
    for await (const chunk of answer) {
      bytes += chunk.length;
      mostHeldBytes = Math.max(mostHeldBytes, heldBytes() - before);
      if (bytes > 150_000_000) break;
    }
    answer.destroy();
    expect(bytes).toBeGreaterThan(150_000_000);
    // Garbage that nobody has collected yet counts too, and on a busy machine there is more of it.
    expect(mostHeldBytes).toBeLessThan(120_000_000);
  });
});
