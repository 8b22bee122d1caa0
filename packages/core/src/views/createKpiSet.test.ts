import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { describe, expect, it } from 'vitest';
import { figure } from '../figures/figure';
import { createKpiSet } from './createKpiSet';
import type { Kpi } from './KpiSet';

const total: Kpi = deepFreeze({
  id: 'total_calls',
  label: 'Calls',
  figure: { value: 150, unit: 'count' },
  better: 'up',
  caption: [{ value: 110, unit: 'count' }, ' connected'],
  comparison: {
    previous: { value: 120, unit: 'count' },
    change: { value: 25, unit: 'percent', digits: 0 },
  },
});
const contact: Kpi = {
  id: 'contact_rate',
  label: 'Contact rate',
  figure: figure(null, 'percent'),
  better: 'up',
};

describe('createKpiSet', () => {
  it('keeps the figures in their order', () => {
    const period = { start: '2026-02-10', end: '2026-02-16', timeZone: 'UTC' };
    expect(createKpiSet({ kpis: [total, contact], period })).toStrictEqual({
      kind: 'kpi-set',
      kpis: [total, contact],
      period,
      isEmpty: false,
    });
  });

  it('is empty when told so, or without figures', () => {
    expect(createKpiSet({ kpis: [total], isEmpty: true }).isEmpty).toBe(true);
    expect(createKpiSet({ kpis: [] })).toEqual({ kind: 'kpi-set', kpis: [], period: null, isEmpty: true });
  });

  it('hands on no member that a KPI does not have', () => {
    const extra = { ...contact, secret: 'x' };
    expect(createKpiSet({ kpis: [extra] }).kpis[0]).toStrictEqual(contact);
  });

  it.each([
    [[total, total], 'kpis[1].id to be unique, got "total_calls"'],
    [[{ ...contact, id: '' }], 'kpis[0].id to be a text that is not empty, got ""'],
    [[{ ...contact, label: '' }], 'kpis[0].label to be a text that is not empty, got ""'],
    [
      [{ ...contact, better: JSON.parse('"left"') }],
      'kpis[0].better to be one of up, down, neither, got "left"',
    ],
    [
      [{ ...contact, figure: { value: Number.NaN, unit: 'percent' } }],
      'kpis[0].figure.value to be a finite number, got NaN',
    ],
    [
      [{ ...contact, caption: ['of ', { value: -1, unit: 'count' }] }],
      'kpis[0].caption[1].value to be a whole number from 0 to 9007199254740991, got -1',
    ],
    [
      [{ ...total, comparison: { previous: figure(1, 'seconds'), change: figure(1, 'percent') } }],
      'kpis[0].comparison.previous.unit to be one of count, got "seconds"',
    ],
    [
      [
        {
          ...total,
          comparison: { previous: figure(1, 'count'), change: { value: Infinity, unit: 'percent' } },
        },
      ],
      'kpis[0].comparison.change.value to be a finite number, got Infinity',
    ],
  ] satisfies [readonly Kpi[], string][])('refuses %o', (kpis, message) => {
    expect(() => createKpiSet({ kpis })).toThrow(`createKpiSet requires ${message}`);
  });

  it('refuses a period that no calendar has', () => {
    const period = { start: '2026-02-30', end: '2026-03-01', timeZone: 'UTC' };
    expect(() => createKpiSet({ kpis: [], period })).toThrow(
      'createKpiSet requires period.start to be a day of the calendar as YYYY-MM-DD, got "2026-02-30"',
    );
  });
});
