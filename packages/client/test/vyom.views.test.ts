import type { Period } from '@callscope/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toKpiSet } from '../src/vyom/views/dashboard/toKpiSet';
import { toTimeSeries } from '../src/vyom/views/time/toTimeSeries';
import { toAssistantRows } from '../src/vyom/views/usage/toAssistantRows';
import { toAssistantTable } from '../src/vyom/views/usage/toAssistantTable';
import { toPhoneNumberRows } from '../src/vyom/views/usage/toPhoneNumberRows';
import { toPhoneNumberTable } from '../src/vyom/views/usage/toPhoneNumberTable';
import { toServiceRows } from '../src/vyom/views/usage/toServiceRows';
import { toServiceShares } from '../src/vyom/views/usage/toServiceShares';
import { toUsageRanking } from '../src/vyom/views/usage/toUsageRanking';
import { anyClocks, expectViewsOf, type ToView } from './support/generated/expectViewsOf';
import { vyomCases } from './support/generated/vyomCases';

const viewsByTitle: Readonly<Record<string, Readonly<Record<string, ToView>>>> = {
  'vyom dashboard': { toKpiSet },
  'vyom by-time': {
    calls: (wire, context) => toTimeSeries(wire, context, 'total_calls'),
    minutes: (wire, context) => toTimeSeries(wire, context, 'total_duration_minutes'),
  },
  'vyom by-assistant': {
    toAssistantTable,
    ranking: (wire, context) => toUsageRanking(toAssistantRows(wire), context, 'assistant'),
  },
  'vyom by-phone-number': {
    toPhoneNumberTable,
    ranking: (wire, context) => toUsageRanking(toPhoneNumberRows(wire), context, 'number'),
  },
  'vyom by-service': {
    toServiceShares,
    ranking: (wire, context) => toUsageRanking(toServiceRows(wire), context, 'service'),
  },
};

const cases = vyomCases.flatMap((one) =>
  Object.entries(viewsByTitle[one.title] ?? {}).map(
    ([name, toView]) => [`${one.title}: ${name}`, toView, one] as const,
  ),
);

const contexts = fc.record({
  ...anyClocks,
  // Views may have been asked for another range than the answers.
  period: fc.constantFrom<Period>(
    { preset: 'custom', start: '2026-02-01', end: '2026-02-28' },
    { preset: '7d' },
    { preset: 'today' },
    { preset: 'all' },
  ),
});

describe('any answer that fits its schema', { timeout: 3_600_000 }, () => {
  it.each(cases)('ends in a view of %s that explains every figure', (_, toView, one) => {
    expectViewsOf(one, toView, contexts);
  });

  it('is tried with every view', () => expect(cases).toHaveLength(9));
});
