import { describe, expect, it } from 'vitest';
import type { Absence, Unit } from '../views/Figure';
import { figure } from './figure';

describe('figure', () => {
  it('keeps a value with its unit and digits', () => {
    expect(figure(150, 'count')).toStrictEqual({ value: 150, unit: 'count' });
    expect(figure(73.3, 'percent', { digits: 1 })).toStrictEqual({ value: 73.3, unit: 'percent', digits: 1 });
    expect(figure(-2.5, 'points', { absence: 'no_basis' })).toStrictEqual({ value: -2.5, unit: 'points' });
  });

  it('says why there is no value', () => {
    expect(figure(null, 'ratio')).toStrictEqual({ value: null, unit: 'ratio', absence: 'not_sent' });
    expect(figure(null, 'seconds', { absence: 'no_basis', digits: 0 })).toStrictEqual({
      value: null,
      unit: 'seconds',
      absence: 'no_basis',
    });
  });

  it('keeps the currency of an amount', () => {
    expect(figure(-1.5, 'currency', { currency: 'USD', digits: 2 })).toStrictEqual({
      value: -1.5,
      unit: 'currency',
      digits: 2,
      currency: 'USD',
    });
    expect(figure(null, 'currency')).toStrictEqual({ value: null, unit: 'currency', absence: 'not_sent' });
    expect(figure(null, 'currency', { currency: 'USD' })).not.toHaveProperty('currency');
  });

  it.each([
    ['currency', undefined],
    ['currency', ''],
    ['currency', 'usd'],
    ['currency', 'USDX'],
    ['currency', 'XUSD'],
    ['currency', '$'],
    ['count', 'USD'],
    ['number', ''],
  ] as const)('refuses %s in %o', (unit, currency) => {
    const received = currency === undefined ? 'undefined' : JSON.stringify(currency);
    expect(() => figure(1, unit, { currency })).toThrow(
      expect.objectContaining({
        code: 'unknown_value',
        message: `figure requires currency to be an ISO 4217 code such as USD for a currency, and nothing else, got ${received}`,
      }),
    );
  });

  it('writes no minus before a zero', () => {
    expect(figure(-0, 'number').value).toBe(0);
    expect(figure(-0, 'count').value).toBe(0);
  });

  it.each([
    [Number.NaN, 'percent', {}, 'value to be a finite number, got NaN'],
    [-1, 'count', {}, 'value to be a whole number from 0 to 9007199254740991, got -1'],
    [1.5, 'count', {}, 'value to be a whole number from 0 to 9007199254740991, got 1.5'],
    [1, 'percent', { digits: -1 }, 'digits to be a whole number from 0 to 100, got -1'],
    [null, 'percent', { digits: 101 }, 'digits to be a whole number from 0 to 100, got 101'],
  ] as const)('refuses %s %s %o', (value, unit, options, message) => {
    expect(() => figure(value, unit, options)).toThrow(`figure requires ${message}`);
  });

  it('refuses a unit and an absence of another name', () => {
    const unit: Unit = JSON.parse('"euro"');
    const absence: Absence = JSON.parse('"lost"');
    expect(() => figure(1, unit)).toThrow(
      'figure requires unit to be one of count, percent, ratio, points, seconds, minutes, hours, currency, number, got "euro"',
    );
    expect(() => figure(null, 'count', { absence })).toThrow(
      'figure requires absence to be one of not_sent, no_basis, got "lost"',
    );
  });
});
