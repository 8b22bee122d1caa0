import type { DataTable } from '@callscope/core';
import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { describe, expect, it } from 'vitest';
import { missingFormulas } from '../../../../test/support/missingFormulas';
import { viewContext } from '../../../../test/support/viewContext';
import { olderVyomAnswers, vyomAnswers } from '../../../../test/support/vyomAnswers';
import type { VyomAssistant, VyomByAssistant } from '../../wire/VyomByAssistant';
import type { VyomByPhoneNumber } from '../../wire/VyomByPhoneNumber';
import type { VyomByService } from '../../wire/VyomByService';
import { toAssistantRows } from './toAssistantRows';
import { toAssistantTable } from './toAssistantTable';
import { toPhoneNumberRows } from './toPhoneNumberRows';
import { toPhoneNumberTable } from './toPhoneNumberTable';
import { toServiceRows } from './toServiceRows';
import { toServiceShares } from './toServiceShares';
import { toUsageRanking } from './toUsageRanking';

const { byAssistant, byPhoneNumber, byService } = deepFreeze(structuredClone(vyomAnswers));
const context = viewContext();
const week = { start: '2026-02-10', end: '2026-02-16', timeZone: 'UTC' };
const usage = {
  total_calls: 2,
  total_duration_minutes: 3,
  total_duration_hours: 0.05,
  avg_duration_minutes: 1.5,
};
const assistantsOf = (...rows: readonly Partial<VyomAssistant>[]): VyomByAssistant =>
  deepFreeze({
    ...byAssistant,
    data: {
      assistants: rows.map((row) => ({ assistant_id: 'a-1', assistant_name: 'Sales', ...usage, ...row })),
    },
  });
const numbersOf = (...numbers: readonly string[]): VyomByPhoneNumber =>
  deepFreeze({
    ...byPhoneNumber,
    data: { phone_numbers: numbers.map((phone_number) => ({ phone_number, ...usage })) },
  });
const servicesOf = (...services: readonly string[]): VyomByService =>
  deepFreeze({ ...byService, data: { services: services.map((service) => ({ service, ...usage })) } });
const labelsOf = (rows: readonly { readonly label: string }[]) => rows.map(({ label }) => label);
const cellsOf = ({ rows }: DataTable) =>
  rows.map(({ cells }) =>
    cells.map((cell) => (cell.kind === 'figure' ? cell.figure.value : 'text' in cell && cell.text)),
  );

describe('rows', () => {
  it('of assistants are told apart by id and name, where one was renamed', () => {
    expect(toAssistantRows(byAssistant).map(({ id, label }) => [id, label])).toEqual([
      ['["assistant-1","Sales"]', 'Sales'],
      ['["assistant-1","Sales 2"]', 'Sales 2'],
    ]);
  });

  it('of assistants of one name have the id behind it', () => {
    const rows = toAssistantRows(
      assistantsOf(
        { assistant_id: 'a-1' },
        { assistant_id: 'a-2' },
        { assistant_id: '' },
        { assistant_id: 'a-3', assistant_name: 'constructor' },
      ),
    );
    expect(labelsOf(rows)).toEqual(['Sales (a-1)', 'Sales (a-2)', 'Sales (no id)', 'constructor']);
    expect(labelsOf(toAssistantRows(assistantsOf({ assistant_name: '' })))).toEqual(['Unnamed assistant']);
  });

  it('that are equal count once', () => {
    expect(toAssistantRows(assistantsOf({}, {}))).toHaveLength(1);
    expect(toPhoneNumberRows(numbersOf('+15550100', '+15550100'))).toHaveLength(1);
    expect(toServiceRows(servicesOf('web', 'web'))).toHaveLength(1);
  });

  it('of numbers and services say in words what stands for one, and keep what is not known here', () => {
    expect(
      labelsOf(
        toPhoneNumberRows(numbersOf('+15550100', 'WEB_CALL', 'UNKNOWN_PLATFORM', '', 'web_call', 'toString')),
      ),
    ).toEqual(['+15550100', 'Web calls', 'Unknown number', 'No number', 'web_call', 'toString']);
    expect(
      labelsOf(toServiceRows(servicesOf('exotel', 'twilio', 'web', 'unknown', 'other', '', '__proto__'))),
    ).toEqual(['Exotel', 'Twilio', 'Web', 'Unknown', 'other', 'Unnamed service', '__proto__']);
  });

  it('keep the ids of two that read the same apart', () => {
    const view = toUsageRanking(toServiceRows(servicesOf('Web', 'web', '', '-')), context, 'service');
    expect(view.items.map(({ id, label }) => [id, label])).toEqual([
      ['Web', 'Web'],
      ['web', 'Web'],
      ['--', 'Unnamed service'],
      ['-', '-'],
    ]);
  });
});

describe('toUsageRanking', () => {
  const view = toUsageRanking(toAssistantRows(byAssistant), context, 'assistant');

  it('keeps Vyom’s order, by minutes, with the calls beside', () => {
    expect(
      view.items.map(({ figure, sharePercent, detail }) => [figure.value, sharePercent, detail]),
    ).toEqual([
      [60, 88.9, [{ value: 30, unit: 'count' }, ' calls']],
      [7.5, 11.1, [{ value: 15, unit: 'count' }, ' calls']],
    ]);
    expect(view.whole).toEqual({ value: 67.5, unit: 'minutes', digits: 2 });
    expect(view.period).toEqual(week);
  });

  it('explains its figures', () => {
    expect(missingFormulas(view)).toEqual([]);
    expect([view.origin?.timeZone, view.origin?.asOfMs]).toEqual(['UTC', context.asOfMs]);
    expect(view.origin?.formulas[1]).toMatchObject({
      figureId: 'sharePercent',
      computedBy: 'callscope',
      numerator: { label: 'minutes of the assistant' },
      denominator: { value: 67.5 },
    });
  });

  it('has no shares of nothing, and no period of all time', () => {
    const none = toUsageRanking(
      toAssistantRows(assistantsOf({ total_duration_minutes: 0 })),
      viewContext({ period: { preset: 'all' } }),
      'assistant',
    );
    expect([none.items[0]?.figure.value, none.items[0]?.sharePercent, none.period]).toEqual([0, null, null]);
    expect(toUsageRanking([], context, 'assistant')).toMatchObject({ items: [], whole: { value: 0 } });
  });

  it('adds decimals as decimals', () => {
    const wholeOf = (...minutes: readonly number[]) => {
      const answer = assistantsOf(
        ...minutes.map((total_duration_minutes, index) => ({
          assistant_id: `a-${index}`,
          total_duration_minutes,
        })),
      );
      const { whole, origin } = toUsageRanking(toAssistantRows(answer), context, 'assistant');
      expect(origin?.formulas[2]?.numerator.value).toBe(whole?.value);
      return whole;
    };
    expect(wholeOf(2.45, 0.53)).toEqual({ value: 2.98, unit: 'minutes', digits: 2 });
    expect(wholeOf(1.01, 1.02, 1.03)?.value).toBe(3.06);
    // More decimals than Vyom says: half away from zero, and no row beyond the whole.
    expect(wholeOf(0.125, 0.5)?.value).toBe(0.63);
    expect(wholeOf(2.451, 0)?.value).toBe(2.451);
  });

  it.each([Number.MAX_SAFE_INTEGER, 1e300, Number.MAX_VALUE])(
    'F22: has no whole where minutes of %d cannot be added',
    (total_duration_minutes) => {
      const rows = toAssistantRows(assistantsOf({ total_duration_minutes }, { assistant_id: 'a-2' }));
      const huge = toUsageRanking(rows, context, 'assistant');
      expect([huge.whole, huge.items[0]?.figure.value, huge.items[0]?.sharePercent]).toEqual([
        null,
        total_duration_minutes,
        null,
      ]);
    },
  );
});

describe('tables', () => {
  it('show every figure as sent, in Vyom’s order', () => {
    const view = toAssistantTable(byAssistant, context);
    expect(view.columns.map(({ id, label, priority }) => [id, label, priority])).toEqual([
      ['assistant_name', 'Assistant', 1],
      ['assistant_id', 'Id', 3],
      ['total_calls', 'Calls', 1],
      ['total_duration_minutes', 'Total duration', 2],
      ['total_duration_hours', 'Total hours', 3],
      ['avg_duration_minutes', 'Average duration', 2],
    ]);
    expect(cellsOf(view)).toEqual([
      ['Sales', 'assistant-1', 30, 60, 1, 2],
      ['Sales 2', 'assistant-1', 15, 7.5, 0.12, 0.5],
    ]);
    expect([missingFormulas(view), view.period, view.page]).toEqual([[], week, null]);
    const numbers = toPhoneNumberTable(byPhoneNumber, context);
    expect(numbers.columns[0]).toEqual({
      id: 'phone_number',
      label: 'Phone number',
      kind: 'text',
      priority: 1,
    });
    expect(cellsOf(numbers)).toEqual([
      ['+15550100', 30, 60, 1, 2],
      ['Web calls', 15, 7.5, 0.12, 0.5],
    ]);
    expect(missingFormulas(numbers)).toEqual([]);
  });

  it('draw a dash for a name that is empty and for the average of no calls', () => {
    const none = { assistant_name: '', assistant_id: '', total_calls: 0, avg_duration_minutes: 0 };
    const [row] = toAssistantTable(assistantsOf(none), context).rows;
    expect(row?.cells.slice(0, 2)).toEqual([
      { kind: 'text', text: null },
      { kind: 'text', text: null },
    ]);
    expect(row?.cells.at(-1)).toEqual({
      kind: 'figure',
      figure: { value: null, unit: 'minutes', absence: 'no_basis' },
    });
    expect(toPhoneNumberTable(numbersOf(), context).rows).toEqual([]);
  });
});

describe('toServiceShares', () => {
  it('shares all calls out among services', () => {
    const view = toServiceShares(byService, context);
    expect(view).toMatchObject({
      whole: 45,
      isPartition: true,
      unlistedCount: 0,
      countedNoun: 'calls',
      period: week,
    });
    expect(view.shares).toEqual([
      { id: 'exotel', label: 'Exotel', count: 30, sharePercent: 66.7 },
      { id: 'unknown', label: 'Unknown', count: 15, sharePercent: 33.3 },
    ]);
    expect(missingFormulas(view)).toEqual([]);
  });

  it('has no parts without calls', () => {
    expect(toServiceShares(servicesOf(), context)).toMatchObject({ shares: [], whole: 0 });
  });
});

it('are the same of an earlier revision, which sent more', () => {
  // The support types them as any object; they are the answers above and more members in each row.
  const older = olderVyomAnswers as {
    readonly byAssistant: VyomByAssistant;
    readonly byPhoneNumber: VyomByPhoneNumber;
    readonly byService: VyomByService;
  } & typeof olderVyomAnswers;
  expect(toAssistantTable(older.byAssistant, context)).toEqual(toAssistantTable(byAssistant, context));
  expect(toPhoneNumberTable(older.byPhoneNumber, context)).toEqual(
    toPhoneNumberTable(byPhoneNumber, context),
  );
  expect(toServiceShares(older.byService, context)).toEqual(toServiceShares(byService, context));
});
