import { describe, expect, it } from 'vitest';
import { findExpressions, findMadeExpressions } from './support/expressions/findExpressions';
import { isLinear } from './support/expressions/isLinear';

describe.each(['client', 'core'])('T21: the regular expressions of %s', (packageName) => {
  it.each(findExpressions(packageName).map(({ place, expression }) => [place, expression] as const))(
    '%s is linear in a hostile megabyte: %s',
    (_, expression) => {
      expect(isLinear(expression)).toBe(true);
    },
  );

  it('are all written out, so that this test knows them', () => {
    expect(findMadeExpressions(packageName)).toEqual([]);
  });
});

describe('T21: the measure itself', () => {
  it.each([/\/+$/, /eyJ[\w-]+\.x/, /^(a+)+$/, /\s+;/, /[\d-]+x/])(
    'tells that %s is not linear',
    (expression) => {
      expect(isLinear(expression)).toBe(false);
    },
  );
});
