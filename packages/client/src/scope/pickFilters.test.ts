import { expect, it } from 'vitest';
import { ConfigError } from '../errors/ConfigError';
import { pickFilters } from './pickFilters';

const facts = { system: 'virsyn', endpoint: 'dashboard-funnel' };
const names = ['campaign_id', 'client_id'];

it('takes what the source takes, and none for absent ones', () => {
  expect(pickFilters(facts, { filters: { client_id: 'x' } }, names)).toEqual({ client_id: 'x' });
  expect(pickFilters(facts, {}, names)).toEqual({});
  // JavaScript callers are not held back by the type.
  expect(pickFilters(facts, { filters: null as never }, names)).toEqual({});
});

it.each(['text', 7, ['client_id']])('refuses %j, which is no object', (filters) => {
  expect(() => pickFilters(facts, { filters: filters as never }, names)).toThrow(ConfigError);
  expect(() => pickFilters(facts, { filters: filters as never }, names)).toThrow(
    'virsyn dashboard-funnel takes its filters as one object; leave it out for none',
  );
});

it.each([
  ['agent_id', 'agent_id'],
  ['+1 555-0134', '[…]'],
  ['12025550134', '[…]'],
  ['Ada Lovelace', '[…]'],
])('names the filter %j as %s', (name, quoted) => {
  expect(() => pickFilters(facts, { filters: { [name]: 'x' } }, names)).toThrow(
    `virsyn dashboard-funnel cannot answer the filter ${quoted}; filter by campaign_id or client_id`,
  );
});
