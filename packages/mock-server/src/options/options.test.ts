import { describe, expect, it } from 'vitest';
import { createMockApi } from '../createMockApi';
import { createMockInterceptor } from '../createMockInterceptor';
import { startMockServer } from '../startMockServer';

/** Options as somebody without types may write them. */
const untyped = (options: unknown) =>
  // The very point: what the types forbid.
  options as Parameters<typeof createMockApi>[0] & Parameters<typeof startMockServer>[0];

const wrong: readonly (readonly [unknown, string])[] = [
  [null, 'requires options to be an object'],
  [[], 'requires options to be an object'],
  [{ sed: 1 }, 'has no "sed" in its options; there is '],
  [{ settings: 'lagging' }, 'requires settings to be an object'],
  [{ settings: null }, 'requires settings to be an object'],
  [{ settings: { dailyStats: 'x' } }, 'requires settings.dailyStats to be lagging or settled, got "x"'],
  [
    { settings: { kaleyraToken: true } },
    'requires settings.kaleyraToken to be optional or required, got true',
  ],
  [
    { settings: { dailystats: 'lagging' } },
    'has no "dailystats" in its settings; there is dailyStats, vyomRevision, carrierRecords, kaleyraToken',
  ],
  [{ latencyMs: '5' }, 'requires latencyMs to be from 0 to 600000, got "5"'],
  [{ latencyMs: 600_001 }, 'requires latencyMs to be from 0 to 600000, got 600001'],
  [{ latencyMs: Number.NaN }, 'requires latencyMs to be from 0 to 600000, got NaN'],
  [{ faults: 'timeout' }, "requires faults to be a list, for example ['timeout']"],
];

describe.each(wrong)('options %o', (options, message) => {
  const refusal = (apiName: string) => ({
    name: 'MockServerError',
    code: 'invalid_option',
    message: expect.stringContaining(`${apiName} ${message}`),
  });

  it('are refused by createMockApi', () => {
    expect(() => createMockApi(untyped(options))).toThrow(expect.objectContaining(refusal('createMockApi')));
  });

  it('are refused by startMockServer', async () => {
    await expect(startMockServer(untyped(options))).rejects.toMatchObject(refusal('startMockServer'));
  });
});

it.each([
  [{ callLog: 5 }, 'callLog to be the path of a CSV file, or an object with its path'],
  [{ callLog: { file: 'calls.csv' } }, 'callLog to be the path of a CSV file, or an object with its path'],
  [{ onRequest: 'log' }, 'onRequest to be a function'],
])('startMockServer refuses %o', async (options, requirement) => {
  await expect(startMockServer(untyped(options))).rejects.toMatchObject({
    code: 'invalid_option',
    message: `startMockServer requires ${requirement}`,
  });
});

it('what an interceptor does not have is refused too', () => {
  expect(() => createMockInterceptor(untyped({ url: 'http://127.0.0.1' }))).toThrow('has no "url"');
});

it('an option that is undefined is one that is left out', () => {
  const settings = { dailyStats: undefined, vyomRevision: 'older' };
  const { world } = createMockApi(untyped({ days: 1, seed: undefined, settings, faults: undefined }));
  expect(world.seed).toBe(1);
});
