import { expect, it } from 'vitest';
import { findUnevenWhole } from './findUnevenWhole';

it('tells a whole that is more or less than its parts', () => {
  expect(findUnevenWhole('total', 2088, [1233, 313, 190, 138, 88])).toEqual(['total']);
  expect(findUnevenWhole('total', 3, [2, 2])).toEqual(['total']);
  expect(findUnevenWhole('total', 3, [])).toEqual(['total']);
});

it('says nothing of one that is their sum, and of one that nobody can add up', () => {
  expect(findUnevenWhole('total', 4, [2, 2])).toEqual([]);
  expect(findUnevenWhole('total', 0, [])).toEqual([]);
  expect(findUnevenWhole('total', undefined, [2, 2])).toEqual([]);
  expect(findUnevenWhole('total', 4, [2, undefined])).toEqual([]);
});
