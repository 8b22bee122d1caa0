import { expect, it } from 'vitest';
import { requireMember } from './requireMember';
import { requireWhole } from './requireWhole';

const facts = { system: 'virsyn', endpoint: 'dashboard-overview' };
const objects = {
  'without a prototype': Object.create(null),
  'that throws': {
    toString: () => {
      throw new Error('secret');
    },
  },
  'that is a list': ['7d'],
  'that is a function': () => 'secret',
};

it.each(Object.entries(objects))('an object %s is no parameter, and is not quoted', (_, value) => {
  const beginning = 'virsyn dashboard-overview requires';
  expect(() => requireMember(facts, 'period', value, ['7d'])).toThrow(
    `${beginning} period to be one of 7d, got an object`,
  );
  expect(() => requireWhole(facts, 'limit', value, { least: 1, most: 9 })).toThrow(
    `${beginning} limit to be a whole number from 1 to 9, got an object`,
  );
});

it.each([7, 'long'.repeat(20), Symbol('sign'), true])('anything else is quoted in 40 characters', (value) => {
  expect(() => requireMember(facts, 'period', value, ['7d'])).toThrow(`got ${String(value).slice(0, 40)}`);
});
