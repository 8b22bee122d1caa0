import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { expect, it } from 'vitest';
import { overviewAnswer } from '../../../../test/support/answers';
import { missingFormulas } from '../../../../test/support/missingFormulas';
import { viewContext } from '../../../../test/support/viewContext';
import type { VirsynOverview } from '../../wire/VirsynOverview';
import { toToolUsage } from './toToolUsage';

const { tool_usage: usage, ...overview } = overviewAnswer;
const usageOf = (more: Pick<VirsynOverview, 'tool_usage'>) =>
  toToolUsage(deepFreeze({ ...overview, ...more }), viewContext());

it('parts what the agent sent into emails and SMS', () => {
  const view = toToolUsage(overviewAnswer, viewContext());
  expect(view.shares).toEqual([
    { id: 'emails_sent', label: 'Emails', channel: 'email', count: 15, sharePercent: 75 },
    { id: 'sms_sent', label: 'SMS', channel: 'sms', count: 5, sharePercent: 25 },
  ]);
  expect([view.whole, view.isPartition, view.countedNoun]).toEqual([20, true, 'messages']);
  expect(view.period).toEqual({ start: '2026-02-10', end: '2026-02-16', timeZone: 'UTC' });
  expect(view).not.toHaveProperty('absence');
});

it('says what the percentages are of, and who computed them', () => {
  const view = toToolUsage(overviewAnswer, viewContext());
  expect(missingFormulas(view)).toEqual([]);
  expect(view.origin?.formulas).toMatchObject([
    { figureId: 'count', computedBy: 'system' },
    { figureId: 'sharePercent', computedBy: 'callscope', denominator: { value: 20 } },
    { figureId: 'whole', computedBy: 'callscope', numerator: { value: 20 } },
  ]);
});

it.each([
  {},
  { tool_usage: null },
  { tool_usage: {} },
  { tool_usage: { ...usage, sms_sent: null } },
  { tool_usage: { sms_sent: 5 } },
])('is not sent where %j is', (more) => {
  const view = usageOf(more);
  expect([view.absence, view.shares]).toEqual(['not_sent', []]);
  expect(view.origin?.formulas.at(-1)?.numerator.value).toBe(null);
});

it('F26: is there, without percentages, when nothing was sent', () => {
  const view = usageOf({ tool_usage: { emails_sent: 0, sms_sent: 0 } });
  expect(view.shares.map(({ count, sharePercent }) => [count, sharePercent])).toEqual([
    [0, null],
    [0, null],
  ]);
  expect(view).not.toHaveProperty('absence');
});
