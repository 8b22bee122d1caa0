import { getResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { createMockApi } from '../src/createMockApi';
import { type FaultName, faultNames } from '../src/faults/Fault';
import { createBuiltInWorld } from '../src/world/built-in/createBuiltInWorld';

const world = createBuiltInWorld({ seed: 1, now: '2026-02-16T15:00:00Z', days: 30 });

const paths = [
  ...'overview timeseries funnel campaigns quality heatmap objections'
    .split(' ')
    .map((name) => `/virsyn/functions/v1/dashboard-${name}?period=30d`),
  '/vyom/analytics/dashboard',
  ...'by-assistant by-phone-number by-time by-service'
    .split(' ')
    .map((name) => `/vyom/analytics/calls/${name}`),
  ...'stats messaging-stats text-agent-stats plan-stats ai-usage-stats ai-message-origin-stats engagement-stats'
    .split(' ')
    .map((name) => `/loquent/api/dashboard/${name}?time_range=last_30_days`),
  ...'overview agent-stats daily-volume call-list'
    .split(' ')
    .map((name) => `/kaleyra/calls/dashboard/${name}`),
  'POST /kaleyra/calls/sync',
  'POST /kaleyra-carrier/v1/',
];

/** What a fault sends in place of a right answer: status, headers and the bytes of the body until it breaks off. */
async function show(path: string, fault?: FaultName) {
  const [method, target] = path.startsWith('POST ') ? ['POST', path.slice(5)] : ['GET', path];
  const [, system = ''] = target.split('/');
  const isCarrier = system === 'kaleyra-carrier';
  const api = createMockApi({ world });
  const response = await getResponse(
    api.handlers,
    new Request(`http://127.0.0.1:4010${target}`, {
      method,
      headers: {
        ...(!isCarrier && { authorization: `Bearer mock-${system}-main` }),
        ...(fault !== undefined && { 'x-callscope-fault': fault }),
      },
      ...(isCarrier && {
        body: new URLSearchParams(
          'method=dial&api_key=mock-carrier-main&fromdate=2026/02/10&todate=2026/02/16&page=1&limit=200',
        ),
      }),
    }),
  );
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

// These wait, which is told apart by time and not by what is sent.
const waiting: readonly FaultName[] = ['latency', 'timeout', 'slow_body'];

describe.each(paths)('at %s', (path) => {
  it('every fault shows', async () => {
    const right = await show(path);
    expect(right.status).toBe(path === 'POST /kaleyra/calls/sync' ? 201 : 200);
    const unseen = [];
    for (const fault of faultNames.filter((name) => !waiting.includes(name))) {
      const shown = await show(path, fault);
      if (JSON.stringify(shown) === JSON.stringify(right)) unseen.push(fault);
    }
    expect(unseen).toEqual([]);
  });
});
