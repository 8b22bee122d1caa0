import { createKpiSet, figure, type Kpi } from '@callscope/core';
import { describe, expect, it } from 'vitest';
import { createFormat } from '../../format/createFormat';
import { englishMessages as messages } from '../../messages/englishMessages';
import { mergeMessages } from '../../messages/mergeMessages';
import { edgeKpiView, kpiView } from '../../stories/kpiViews';
import { isNothingSent, toKpiCells } from './kpiCardsModel';

const reader = { locale: 'en-US', timeZone: 'UTC', now: '2026-02-16T15:00:00Z', messages };
const writer = { format: createFormat(reader), messages };
const period = { start: '2026-02-10', end: '2026-02-16', timeZone: 'UTC' };
const cellOf = (kpi: Kpi) => toKpiCells(createKpiSet({ kpis: [kpi], period }), writer)[0];

const calls: Kpi = { id: 'calls', label: 'Calls', figure: figure(150, 'count'), better: 'up' };
const moved = (change: number, better: Kpi['better']): Kpi => ({
  ...calls,
  better,
  comparison: { previous: figure(134, 'count'), change: figure(change, 'percent', { digits: 1 }) },
});

describe('toKpiCells', () => {
  it('keeps the order of the set and writes each figure in its unit', () => {
    const cells = toKpiCells(kpiView, writer);
    expect(cells.map((cell) => cell.figure.text)).toEqual([
      '150',
      '73.3%',
      '85',
      '12',
      '25',
      '3m 00s',
      '6h 00m',
      '20',
    ]);
  });

  it('says the earlier figure when the KPI has no caption of its own', () => {
    expect(cellOf(moved(11.9, 'up'))?.caption).toBe('134 previous 7 days');
    expect(toKpiCells(kpiView, writer)[1]?.caption).toBe('110 of 150 connected');
    expect(cellOf(calls)?.caption).toBeNull();
  });

  it('counts the days of a range over a change of clocks', () => {
    const set = createKpiSet({
      kpis: [moved(1, 'up')],
      period: { start: '2026-03-08', end: '2026-03-08', timeZone: 'America/New_York' },
    });
    expect(toKpiCells(set, writer)[0]?.caption).toBe('134 previous day');
    const rolling = { start: '2026-02-09', end: '2026-02-16', timeZone: 'Asia/Kolkata', rollingHours: 168 };
    expect(toKpiCells({ ...set, period: rolling }, writer)[0]?.caption).toBe('134 previous 7 days');
  });

  it('judges a change by what is better, and shows its size without a sign', () => {
    expect(cellOf(moved(11.9, 'up'))?.delta).toEqual({
      direction: 'up',
      tone: 'good',
      text: '11.9%',
      spoken: 'up 11.9%, better',
    });
    expect(cellOf(moved(11.9, 'down'))?.delta).toMatchObject({ direction: 'up', tone: 'poor' });
    expect(cellOf(moved(-7.4, 'up'))?.delta).toMatchObject({
      direction: 'down',
      tone: 'poor',
      text: '7.4%',
      spoken: 'down 7.4%, worse',
    });
    expect(cellOf(moved(4, 'neither'))?.delta).toMatchObject({ tone: 'neutral', spoken: 'up 4.0%' });
    expect(cellOf(moved(0, 'up'))?.delta).toMatchObject({ direction: 'none', spoken: 'unchanged' });
  });

  it('has no delta without a comparison, or when the change is over nothing', () => {
    expect(cellOf(calls)?.delta).toBeNull();
    const overNothing = {
      previous: figure(0, 'count'),
      change: figure(null, 'percent', { absence: 'no_basis' }),
    };
    expect(cellOf({ ...calls, comparison: overNothing })?.delta).toBeNull();
  });

  it('tells what is not sent from what is over nothing, and neither is a zero', () => {
    const cells = toKpiCells(edgeKpiView, writer).slice(2);
    expect(cells.map(({ figure: { text }, caption }) => [text, caption])).toEqual([
      ['—', 'Nothing to measure'],
      ['—', 'Not sent by this system'],
    ]);
  });

  it('takes labels from the host by id', () => {
    const german = mergeMessages({ kpiCards: { labels: { calls: 'Anrufe' } } });
    expect(
      toKpiCells(createKpiSet({ kpis: [calls], period }), { ...writer, messages: german })[0]?.label,
    ).toBe('Anrufe');
  });
});

describe('a label', () => {
  it('is the system’s own for an id that every object has inherited', () => {
    const view = createKpiSet({ kpis: [{ ...calls, id: 'constructor', label: 'Constructors' }], period });
    expect(toKpiCells(view, writer)[0]?.label).toBe('Constructors');
  });
});

describe('isNothingSent', () => {
  it('is true only when no figure at all is sent', () => {
    const absent: Kpi = { ...calls, figure: figure(null, 'count') };
    expect(isNothingSent(createKpiSet({ kpis: [absent], period }))).toBe(true);
    expect(isNothingSent(edgeKpiView)).toBe(false);
    expect(isNothingSent(createKpiSet({ kpis: [], period }))).toBe(false);
  });
});
