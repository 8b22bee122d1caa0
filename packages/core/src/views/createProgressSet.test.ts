import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import { Rational } from '@callscope/test-utils/rational';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure } from '../figures/figure';
import { createProgressSet, type ProgressInput, type ProgressSetInput } from './createProgressSet';

const item = (id: string, more: Partial<ProgressInput> = {}): ProgressInput => ({
  id,
  label: id.toUpperCase(),
  status: null,
  doneCount: null,
  totalCount: null,
  figures: [],
  ...more,
});
const percentOf = (more: Partial<ProgressInput>) =>
  createProgressSet({ items: [item('a', more)] }).items[0]?.progressPercent;

describe('createProgressSet', () => {
  it('adds the percentage to what it is given', () => {
    const period = { start: '2026-02-10', end: '2026-02-16', timeZone: 'UTC' };
    const full = deepFreeze(
      item('a', {
        status: { text: 'Running', tone: 'good' },
        doneCount: 129,
        totalCount: 2000,
        figures: [{ id: 'booked', label: 'Booked', figure: figure(3, 'count') }],
      }),
    );
    const view = createProgressSet({ items: [full, item('b')], itemCount: 5, period });
    expect(view).toStrictEqual({
      kind: 'progress-set',
      items: [
        { ...full, progressPercent: 6.5 },
        { ...item('b'), progressPercent: null },
      ],
      itemCount: 5,
      period,
    });
  });

  it('computes only what is known, and nothing over nothing', () => {
    expect(percentOf({ doneCount: 0, totalCount: 5 })).toBe(0);
    expect(percentOf({ doneCount: 5, totalCount: 5 })).toBe(100);
    expect(percentOf({ doneCount: 5 })).toBeNull();
    expect(percentOf({ totalCount: 5 })).toBeNull();
    expect(percentOf({ doneCount: 0, totalCount: 0 })).toBeNull();
    expect(percentOf({ doneCount: 0, totalCount: 0, progressPercent: 7 })).toBeNull();
  });

  it('shows the percentage that a server sent', () => {
    expect(percentOf({ doneCount: 1, totalCount: 2, progressPercent: 49.99 })).toBe(49.99);
    expect(percentOf({ progressPercent: 12 })).toBe(12);
    expect(percentOf({ doneCount: 1, totalCount: 2, progressPercent: null })).toBe(50);
    expect(percentOf({ doneCount: 1, totalCount: 2, progressPercent: -0 })).toBe(0);
  });

  it('lets two items have figures of the same id', () => {
    const figures = [{ id: 'x', label: 'X', figure: figure(1, 'count') }];
    expect(createProgressSet({ items: [item('a', { figures }), item('b', { figures })] }).itemCount).toBe(2);
  });

  it('is empty without items', () => {
    expect(createProgressSet({ items: [] })).toStrictEqual({
      kind: 'progress-set',
      items: [],
      itemCount: 0,
      period: null,
    });
  });

  it('hands on no other member, and no object of the caller', () => {
    const status = { text: 'Running', tone: 'poor' as const, secret: 1 };
    const view = createProgressSet({ items: [{ ...item('a', { status }), ...{ secret: 1 } }] });
    status.text = '';
    expect(view.items).toStrictEqual([
      { ...item('a', { status: { text: 'Running', tone: 'poor' } }), progressPercent: null },
    ]);
  });

  const twice = { id: 'x', label: 'X', figure: figure(1, 'count') };
  it.each([
    [{ items: [item('a'), item('a')] }, 'items[1].id to be unique, got "a"'],
    [{ items: [item('a', { label: '' })] }, 'items[0].label to be a text that is not empty, got ""'],
    [
      { items: [item('a', { status: { text: '', tone: 'good' } })] },
      'items[0].status.text to be a text that is not empty, got ""',
    ],
    [
      { items: [item('a', { status: { text: 'x', tone: JSON.parse('"bad"') } })] },
      'items[0].status.tone to be one of good, warning, poor, neutral, got "bad"',
    ],
    [
      { items: [item('a', { doneCount: 3, totalCount: 2 })] },
      'items[0].doneCount to be a whole number from 0 to 2, got 3',
    ],
    [
      { items: [item('a', { doneCount: -1 })] },
      'items[0].doneCount to be a whole number from 0 to 9007199254740991, got -1',
    ],
    [
      { items: [item('a', { totalCount: Number.NaN })] },
      'items[0].totalCount to be a finite number, got NaN',
    ],
    [
      { items: [item('a', { progressPercent: 100.5 })] },
      'items[0].progressPercent to be from 0 to 100, got 100.5',
    ],
    [{ items: [item('a', { figures: [twice, twice] })] }, 'items[0].figures[1].id to be unique, got "x"'],
    [
      { items: [item('a', { figures: [{ ...twice, label: '' }] })] },
      'items[0].figures[0].label to be a text that is not empty, got ""',
    ],
    [
      { items: [item('a', { figures: [{ ...twice, figure: { value: Infinity, unit: 'hours' } }] })] },
      'items[0].figures[0].figure.value to be a finite number, got Infinity',
    ],
    [
      { items: [item('a')], itemCount: 0 },
      'itemCount to be a whole number from 1 to 9007199254740991, got 0',
    ],
  ] satisfies [ProgressSetInput, string][])('refuses %o', (input, message) => {
    expect(() => createProgressSet(input)).toThrow(`createProgressSet requires ${message}`);
  });

  it('agrees with exact fractions and never exceeds 100', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (doneCount, rest) => {
        const totalCount = doneCount + rest;
        expect(percentOf({ doneCount, totalCount })).toBe(
          totalCount === 0
            ? null
            : new Rational(BigInt(doneCount) * 100n, BigInt(totalCount)).roundHalfAwayFromZero(1),
        );
      }),
      propertyRuns,
    );
  });
});
