import { isDeepStrictEqual } from 'node:util';
import { getResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { createMockApi } from '../src/createMockApi';
import { type FaultName, faultNames } from '../src/faults/Fault';
import { createBuiltInWorld } from '../src/world/built-in/createBuiltInWorld';
import { faultPaths, faultRequest } from './faultPaths';

const world = createBuiltInWorld({ seed: 1, now: '2026-02-16T15:00:00Z', days: 30 });

/** What a fault sends in place of a right answer: status, headers and the bytes of the body until it breaks off. */
async function show(path: string, fault?: FaultName) {
  const response = await getResponse(createMockApi({ world }).handlers, faultRequest(path, { fault }));
  if (response === undefined) throw new Error(`no handler for ${path}`);
  const headers = [...response.headers].filter(
    ([name]) => name !== 'content-length' || fault === 'wrong_length',
  );
  return { type: response.type, status: response.status, headers, body: await read(response) };
}

// A million rows of some kind are more than a test needs to see.
const mostBytes = 400_000;

async function read(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for (
      let part = await reader?.read();
      part?.done === false && bytes < mostBytes;
      part = await reader?.read()
    ) {
      chunks.push(part.value);
      bytes += part.value.length;
    }
  } catch {
    chunks.push(new TextEncoder().encode(' (broken off)'));
  }
  await reader?.cancel().catch(() => undefined);
  return Buffer.concat(chunks).toString('utf8');
}

/** What a caller that parses an answer has of it; the text where it is no JSON. */
function parsed({ body, ...head }: Awaited<ReturnType<typeof show>>): unknown {
  try {
    const value: unknown = JSON.parse(body);
    return { ...head, value };
  } catch {
    return { ...head, body };
  }
}

// These wait, which is told apart by time and not by what is sent.
const waiting: readonly FaultName[] = ['latency', 'timeout', 'slow_body'];
/** Faults that leave an answer right: of the question before a request, and of a key that nobody renews. */
function leaveRight(system: string): readonly FaultName[] {
  return system === 'kaleyra-carrier' ? ['refused_preflight', 'expired_token'] : ['refused_preflight'];
}

// The same value in more bytes.
const ofBytes: readonly FaultName[] = ['huge_body'];

describe.each(faultPaths)('at %s/%s', (system, _endpoint, path) => {
  it('every fault shows to a caller that parses', async () => {
    const right = await show(path);
    expect(right.status).toBe(path.endsWith('/sync') ? 201 : 200);
    const unseen = [];
    for (const fault of faultNames.filter((name) => !waiting.includes(name))) {
      const shown = await show(path, fault);
      const isSame = ofBytes.includes(fault)
        ? shown.body === right.body
        : isDeepStrictEqual(parsed(shown), parsed(right));
      if (isSame) unseen.push(fault);
    }
    expect(unseen.sort()).toEqual([...leaveRight(system)].sort());
  });
});
