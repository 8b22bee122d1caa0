import { compareKpis, type Kpi, type Phrase } from '@callscope/core';
import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { describe, expect, it } from 'vitest';
import { logOverviewAnswer, overviewAnswer } from '../../../../test/support/answers';
import { missingFormulas } from '../../../../test/support/missingFormulas';
import { viewContext } from '../../../../test/support/viewContext';
import { toKpiSet as toView } from './toKpiSet';

const toKpiSet = (overview: Parameters<typeof toView>[0]) => toView(overview, viewContext());

/** A caption as text: figures as they are, each with its unit when it is not a count. */
const toText = (phrase: Phrase | undefined) =>
  phrase
    ?.map((part) =>
      typeof part === 'string' ? part : `${part.value}${part.unit === 'count' ? '' : ` [${part.unit}]`}`,
    )
    .join('');
const toRow = ({ id, label, figure, caption, better }: Kpi) => [
  id,
  label,
  figure.value,
  figure.unit,
  toText(caption),
  better,
];

describe('toKpiSet', () => {
  it('shows the published sample as the system sent it', () => {
    const view = toKpiSet(deepFreeze(structuredClone(overviewAnswer)));
    expect(view.kpis.map(toRow)).toEqual([
      ['total_calls', 'Total calls', 150, 'count', '120 completed', 'up'],
      ['contact_rate', 'Contact rate', 73.3, 'percent', '110 of 150 connected', 'up'],
      ['conversations_had', 'Conversations', 85, 'count', '77.3 [percent] of connected', 'up'],
      ['meetings_booked', 'Meetings booked', 12, 'count', '8 [percent] conversion', 'up'],
      ['qualified_leads', 'Qualified leads', 25, 'count', undefined, 'up'],
      ['avg_duration_seconds', 'Average duration', 180, 'seconds', '120 completed calls', 'neither'],
      ['total_duration_seconds', 'Total talk time', 21600, 'seconds', '21600 seconds · 5 calls failed', 'up'],
      ['messages_sent', 'Sent by agent', 20, 'count', '15 emails · 5 SMS', 'neither'],
    ]);
    expect(view.period).toEqual({ start: '2026-02-10', end: '2026-02-16', timeZone: 'UTC' });
    expect([view.kind, view.isEmpty]).toEqual(['kpi-set', false]);
  });

  it('leaves percentages at the one decimal they were rounded to', () => {
    const [, contact] = toKpiSet(overviewAnswer).kpis;
    expect(contact?.figure).toEqual({ value: 73.3, unit: 'percent', digits: 1 });
  });

  it('marks what a call log does not hold as not sent', () => {
    const { kpis } = toKpiSet(logOverviewAnswer);
    const absent = kpis.filter(({ figure }) => figure.value === null);
    expect(absent.map(({ id, figure }) => [id, figure.absence])).toEqual([
      ['avg_duration_seconds', 'not_sent'],
      ['total_duration_seconds', 'not_sent'],
      ['messages_sent', 'not_sent'],
    ]);
    expect(toText(kpis.find(({ id }) => id === 'total_duration_seconds')?.caption)).toBe('0 calls failed');
    expect(toText(kpis.find(({ id }) => id === 'messages_sent')?.caption)).toBeUndefined();
  });

  it('takes null for absent', () => {
    const { kpis } = toKpiSet({
      ...overviewAnswer,
      summary: { ...overviewAnswer.summary, avg_duration_seconds: null },
      tool_usage: null,
    });
    expect(kpis[5]?.figure).toEqual({ value: null, unit: 'seconds', absence: 'not_sent' });
    expect(kpis[7]?.figure).toEqual({ value: null, unit: 'count', absence: 'not_sent' });
  });

  it.each([
    [{ sms_sent: 1 }, '1 SMS'],
    [{ emails_sent: 15, sms_sent: null }, '15 emails'],
  ])('adds up no messages of which one kind was not sent: %j', (tool_usage, caption) => {
    const { kpis, origin } = toKpiSet({ ...overviewAnswer, tool_usage });
    expect(kpis[7]?.figure).toEqual({ value: null, unit: 'count', absence: 'not_sent' });
    expect(toText(kpis[7]?.caption)).toBe(caption);
    expect(origin?.formulas.find(({ figureId }) => figureId === 'messages_sent')?.numerator.value).toBe(null);
  });

  it('has a formula for every figure, and for the percentages of captions', () => {
    const view = toKpiSet(overviewAnswer);
    expect(missingFormulas(view)).toEqual([]);
    expect(view.origin?.formulas.filter(({ figureId }) => figureId.endsWith('.caption'))).toMatchObject([
      { computedBy: 'callscope', numerator: { value: 85 }, denominator: { value: 110 } },
      { computedBy: 'system', numerator: { value: 12 }, denominator: { value: 150 } },
    ]);
  });

  it('says one of a thing in the singular', () => {
    const { kpis } = toKpiSet({
      ...overviewAnswer,
      summary: { ...overviewAnswer.summary, completed_calls: 1, failed_calls: 1, total_duration_seconds: 1 },
      tool_usage: { emails_sent: 1, sms_sent: 0 },
    });
    expect(kpis.slice(5).map(({ caption }) => toText(caption))).toEqual([
      '1 completed call',
      '1 second · 1 call failed',
      '1 email · 0 SMS',
    ]);
  });

  it.each([
    [0, 0, { value: null, unit: 'seconds', absence: 'no_basis' }],
    [0, 3, { value: 0, unit: 'seconds' }],
    [12, 0, { value: 12, unit: 'seconds' }],
    [null, 0, { value: null, unit: 'seconds', absence: 'not_sent' }],
  ])(
    'shows an average of %o s over %i completed calls as %o',
    (avg_duration_seconds, completed_calls, shown) => {
      const summary = { ...overviewAnswer.summary, avg_duration_seconds, completed_calls };
      const { kpis } = toKpiSet({ ...overviewAnswer, summary });
      expect(kpis.find(({ id }) => id === 'avg_duration_seconds')?.figure).toEqual(shown);
    },
  );

  it('F26: is empty without calls, keeps the zeros of counts, and shows no rate over nothing', () => {
    const zeros = Object.fromEntries(Object.keys(overviewAnswer.summary).map((name) => [name, 0]));
    const nothing = { ...overviewAnswer, summary: { ...overviewAnswer.summary, ...zeros }, tool_usage: null };
    const view = toKpiSet(nothing);
    expect(view.isEmpty).toBe(true);
    // What was sent is shown, whatever else was not.
    expect(toKpiSet({ ...nothing, tool_usage: { emails_sent: 1, sms_sent: 0 } }).isEmpty).toBe(false);
    expect(view.kpis[1]?.figure).toEqual({ value: null, unit: 'percent', absence: 'no_basis' });
    expect(view.kpis[3]).toMatchObject({ id: 'meetings_booked', figure: { value: 0 } });
    expect(view.kpis[3]?.caption).toBeUndefined();
    expect(view.kpis[5]?.figure.absence).toBe('no_basis');
    expect(view.kpis[2]?.caption).toBeUndefined();
  });

  it('F26: keeps a rate of 0 that was measured', () => {
    const summary = { ...overviewAnswer.summary, contact_rate: 0, overall_conversion_rate: 0 };
    const { kpis } = toKpiSet({ ...overviewAnswer, summary });
    expect([kpis[1]?.figure.value, toText(kpis[3]?.caption)]).toEqual([0, '0 [percent] conversion']);
  });

  it('F26: compares nothing with a rate over nothing', () => {
    const summary = { ...overviewAnswer.summary, total_calls: 0, contact_rate: 0 };
    const { kpis } = compareKpis(toKpiSet(overviewAnswer), toKpiSet({ ...overviewAnswer, summary }));
    expect(kpis[1]?.comparison?.change).toEqual({ value: null, unit: 'points', absence: 'no_basis' });
  });

  it('F22: keeps a rate outside 0–100', () => {
    const summary = { ...overviewAnswer.summary, contact_rate: 101 };
    expect(toKpiSet({ ...overviewAnswer, summary }).kpis[1]?.figure.value).toBe(101);
  });
});
