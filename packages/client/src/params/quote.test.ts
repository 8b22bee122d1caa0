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

it.each([
  ['weekly', 'weekly'],
  ['last_month', 'last_month'],
  [7, '7'],
  [true, 'true'],
  ['', ''],
  ['90d', '90d'],
  ['+1 555-0134', 'a text'],
  ['5550134', 'a text'],
  ['Ada Lovelace', 'a text'],
  ['sk-secret-of-the-host', 'a text'],
  ['sk_live_abc12345', 'a text'],
  ['mock-virsyn-main', 'a text'],
  ['Ada', 'a text'],
  ['7D', '7D'],
  ['abcdefghijklm', 'a text'],
  ['12345', 'a text'],
  ['1a2b', 'a text'],
  [Symbol('secret'), 'a symbol'],
  [5n, 'a bigint'],
])('%s is quoted as %s', (value, quoted) => {
  expect(() => requireMember(facts, 'period', value, ['7d'])).toThrow(
    `virsyn dashboard-overview requires period to be one of 7d, got ${quoted}`,
  );
});
