import { type FaultName, type MockServer, startMockServer } from '@callscope/mock-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Shape } from './shape/Shape';
import { kaleyraShapes } from './shapes/kaleyra';
import { loquentShapes } from './shapes/loquent';
import { virsynShapes } from './shapes/virsyn';
import { olderVyomShapes, vyomShapes } from './shapes/vyom';
import { type Ask, type AskOptions, askOver } from './transports/askOver';

// The shapes are what every other test here believes in, so the faults of shape that the mock knows are held to them.

/** Faults that no answer with the right shape can have, whatever it is about. */
const faultsOfShape: readonly FaultName[] = [
  'missing_field',
  'null_field',
  'wrong_shape',
  'text_numbers',
  'not_a_number',
  'unknown_fields',
  'negative_count',
  'rate_out_of_range',
  'negative_rate',
  'unsafe_integer',
  'infinite_number',
  'negative_zero',
  'impossible_dates',
  'naive_times',
  'error_with_200',
  'nan_literal',
  'truncated_json',
  'empty_body',
  'login_page',
  'wrong_content_type',
];

/** Where the first list has an order that is documented; one row less or more of it is no matter of shape. */
const orderedFirst = [
  '/virsyn/functions/v1/dashboard-timeseries',
  '/virsyn/functions/v1/dashboard-quality',
  '/virsyn/functions/v1/dashboard-objections',
  '/vyom/analytics/calls/by-assistant',
  '/vyom/analytics/calls/by-phone-number',
  '/vyom/analytics/calls/by-time',
  '/vyom/analytics/calls/by-service',
  '/loquent/api/dashboard/stats',
  '/loquent/api/dashboard/messaging-stats',
  '/loquent/api/dashboard/ai-usage-stats',
  '/loquent/api/dashboard/ai-message-origin-stats',
  '/kaleyra/calls/dashboard/overview',
  '/kaleyra/calls/dashboard/agent-stats',
  '/kaleyra/calls/dashboard/daily-volume',
];

const endpointsOf = (base: string, system: string, shapes: Readonly<Record<string, Shape<unknown>>>) =>
  Object.entries(shapes).map(
    ([name, shape]) => [`${base}${name}`, { shape, token: `mock-${system}-main` }] as const,
  );
const endpoints = [
  ...endpointsOf('/virsyn/functions/v1/', 'virsyn', virsynShapes),
  ...endpointsOf('/vyom', 'vyom', vyomShapes),
  ...endpointsOf('/loquent/api/dashboard/', 'loquent', loquentShapes),
  ...endpointsOf('/kaleyra/calls/dashboard/', 'kaleyra', kaleyraShapes),
];
/** The two of the older revision whose bodies have members of another kind. */
const { '/analytics/dashboard': dashboard, '/analytics/calls/by-assistant': byAssistant } = olderVyomShapes;
const olderEndpoints = endpointsOf('/vyom', 'vyom', {
  '/analytics/dashboard': dashboard,
  '/analytics/calls/by-assistant': byAssistant,
});

describe.each([
  { revision: 'current', subjects: endpoints },
  { revision: 'older', subjects: olderEndpoints },
] as const)('faults of shape, Vyom being the $revision one', ({ revision, subjects }) => {
  let server: MockServer;
  let ask: Ask;
  beforeAll(async () => {
    server = await startMockServer({ now: '2026-02-16T15:00:00Z', settings: { vyomRevision: revision } });
    ask = askOver(server.url);
  });
  afterAll(() => server.close());
  const struck = (token: string, fault: FaultName): AskOptions => ({
    token,
    headers: { 'x-callscope-fault': fault },
  });

  it.each(subjects)('%s is right without one and caught with each', async (path, { shape, token }) => {
    await expect(ask.shaped<unknown>(path, shape, { token })).resolves.toBeDefined();
    for (const fault of faultsOfShape) {
      await expect(ask.shaped(path, shape, struck(token, fault)), fault).rejects.toThrow(
        /mistakes in|answered as/,
      );
    }
  });

  it.each(subjects.filter(([path]) => orderedFirst.includes(path)))(
    '%s is caught with its first list from the end',
    async (path, { shape, token }) => {
      await expect(ask.shaped(path, shape, struck(token, 'unordered_rows'))).rejects.toThrow(/ order/);
    },
  );
});
