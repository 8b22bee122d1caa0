import { expect, it } from 'vitest';
import { toQuotient } from './toQuotient';

it.each([
  [73.3, 110, { value: 73.3, unit: 'percent', digits: 1 }],
  [0, 110, { value: 0, unit: 'percent', digits: 1 }],
  [0, 0, { value: null, unit: 'percent', absence: 'no_basis' }],
  [0, null, { value: 0, unit: 'percent', digits: 1 }],
  [0, undefined, { value: 0, unit: 'percent', digits: 1 }],
  [7, 0, { value: 7, unit: 'percent', digits: 1 }],
  [null, 0, { value: null, unit: 'percent', absence: 'not_sent' }],
  [undefined, 5, { value: null, unit: 'percent', absence: 'not_sent' }],
  [140.2, 5, { value: 140.2, unit: 'percent', digits: 1 }],
])('shows %o over %o as %o', (value, basis, shown) => {
  expect(toQuotient(value, basis, 'percent')).toEqual(shown);
});

it('claims no digits that nobody promised', () => {
  expect(toQuotient(0.72, 1, 'ratio')).toEqual({ value: 0.72, unit: 'ratio' });
  expect(toQuotient(0.38, 1, 'number', 2)).toEqual({ value: 0.38, unit: 'number', digits: 2 });
});
