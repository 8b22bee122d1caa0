import { getResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { createMockApi } from '../src/createMockApi';
import { faultSystems } from '../src/faults/Fault';
import { faultEndpoints } from '../src/faults/faultEndpoints';
import { parseFaultFlag } from '../src/faults/parseFaultFlag';
import { createBuiltInWorld } from '../src/world/built-in/createBuiltInWorld';
import { faultPaths, faultRequest } from './faultPaths';

const api = createMockApi({
  world: createBuiltInWorld({ seed: 1, now: '2026-02-16T15:00:00Z', days: 2 }),
});

describe('the endpoints that faults name', () => {
  it('are those that are asked here', () => {
    const asked = faultSystems.map((system) => [
      system,
      faultPaths.filter(([one]) => one === system).map(([, endpoint]) => endpoint),
    ]);
    expect(faultEndpoints).toEqual(Object.fromEntries(asked));
  });

  it('are all that the handlers of the systems answer', () => {
    const answered = api.handlers
      .map(({ info }) => String('path' in info ? info.path : ''))
      .filter((path) => /^\*\/[^_*]*$/.test(path))
      .map((path) => path.slice(1).replace(/\/$/, ''));
    const asked = faultPaths.map(([, , path]) => path.replace(/\?.*$/, '').replace(/\/$/, ''));
    expect(answered.sort()).toEqual(asked.sort());
  });

  it.each(faultPaths)('%s/%s is struck by its name, and no other', async (system, endpoint, path) => {
    api.faults.set([parseFaultFlag(`unavailable@${system}/${endpoint}`)]);
    const struck = [];
    for (const [, , other] of faultPaths) {
      const response = await getResponse(api.handlers, faultRequest(other));
      if (response?.status === 503) struck.push(other);
    }
    expect(struck).toEqual([path]);
  });
});

describe('a fault on the command line', () => {
  it.each([
    ['latency=9000', { name: 'latency', latencyMs: 9000 }],
    [
      'latency=0@vyom/by-time:2',
      { name: 'latency', latencyMs: 0, system: 'vyom', endpoint: 'by-time', times: 2 },
    ],
  ])('%s says how late', (text, fault) => {
    expect(parseFaultFlag(text)).toEqual(fault);
  });

  it.each([
    [
      'latency@virsyn/dashboard-nope',
      /^endpoint of a fault of virsyn is one of dashboard-overview, .* got "dashboard-nope"$/,
    ],
    ['latency=', /^a fault is NAME\[=MS\]\[@SYSTEM\[\/ENDPOINT\]\]\[:TIMES\], got latency=$/],
    ['latency=600001', /^latencyMs of a fault is a whole number from 0 to 600000, got 600001$/],
    ['forbidden=5', /^latencyMs of a fault belongs to latency, got it with forbidden$/],
  ])('%s is refused', (text, message) => {
    expect(() => parseFaultFlag(text)).toThrow(message);
  });
});
