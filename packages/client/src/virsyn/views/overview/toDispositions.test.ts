import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { expect, it } from 'vitest';
import { overviewAnswer } from '../../../../test/support/answers';
import { viewContext } from '../../../../test/support/viewContext';
import type { VirsynDispositionBreakdown } from '../../wire/VirsynOverview';
import { toDispositions } from './toDispositions';

const breakdown = overviewAnswer.disposition_breakdown;
const rankingOf = (more: Partial<VirsynDispositionBreakdown> = {}, total_calls = 150) =>
  toDispositions(
    deepFreeze({
      ...overviewAnswer,
      summary: { ...overviewAnswer.summary, total_calls },
      disposition_breakdown: { ...breakdown, ...more },
    }),
    viewContext(),
  );
const percent = (value: number) => [{ value, unit: 'percent', digits: 1 }, ' of all calls'];

it('ranks the nine outcomes, which are parts of no whole', () => {
  const view = rankingOf();
  expect(view.items.map(({ id, label, figure, detail }) => [id, label, figure.value, detail])).toEqual([
    ['conversation', 'Conversation', 85, percent(56.7)],
    ['no_answer', 'No answer', 25, percent(16.7)],
    ['not_interested', 'Not interested', 20, percent(13.3)],
    ['voicemail', 'Voicemail', 15, percent(10)],
    ['appointment_booked', 'Appointment booked', 12, percent(8)],
    ['callback_requested', 'Callback requested', 8, percent(5.3)],
    ['gatekeeper_blocked', 'Gatekeeper blocked', 7, percent(4.7)],
    ['wrong_number', 'Wrong number', 3, percent(2)],
    ['dnc_requested', 'Do not call', 1, percent(0.7)],
  ]);
  expect(
    [view.whole, ...view.items.map(({ sharePercent }) => sharePercent)].every((one) => one === null),
  ).toBe(true);
  expect(view.period).toEqual({ start: '2026-02-10', end: '2026-02-16', timeZone: 'UTC' });
});

it('says that outcomes overlap, and what the percentages are of', () => {
  expect(rankingOf().origin?.formulas).toMatchObject([
    { figureId: 'figure', computedBy: 'system', basis: expect.stringContaining('several outcomes, or none') },
    { figureId: 'detail', computedBy: 'callscope', denominator: { label: 'all calls', value: 150 } },
  ]);
});

it('leaves ties in the system’s order', () => {
  const even = Object.fromEntries(Object.keys(breakdown).map((name) => [name, 4]));
  expect(rankingOf(even).items.map(({ id }) => id)).toEqual(Object.keys(breakdown));
});

it('F22: shows no percentage over nothing or above all calls', () => {
  const hostile = rankingOf({ voicemail: 151 });
  expect(hostile.items[0]).toMatchObject({ id: 'voicemail', figure: { value: 151 } });
  expect(hostile.items[0]).not.toHaveProperty('detail');
  expect(hostile.items[1]).toHaveProperty('detail');
  const zeros = Object.fromEntries(Object.keys(breakdown).map((name) => [name, 0]));
  expect(rankingOf(zeros, 0).items.filter((item) => 'detail' in item)).toEqual([]);
});
