import { expect, it } from 'vitest';
import { strikeOut } from './strikeOut';
import { toSecrets } from './toSecrets';

const none = { tokens: [], headers: {}, search: {}, freeParameters: undefined };
const spelt = "+1 202/é (x)!'~*";
const spellings = [
  spelt,
  encodeURIComponent(spelt),
  encodeURIComponent(spelt).replace(/%../g, (hex) => hex.toLowerCase()),
  new URLSearchParams({ q: spelt }).toString().slice(2),
  new URLSearchParams({ q: spelt })
    .toString()
    .slice(2)
    .replace(/%../g, (hex) => hex.toLowerCase()),
];

it.each(spellings)('finds a token, a header and a parameter spelt %s', (spelling) => {
  for (const secrets of [
    toSecrets({ ...none, tokens: [spelt] }),
    toSecrets({ ...none, headers: { 'x-partner': spelt } }),
    toSecrets({ ...none, search: { contact: spelt }, freeParameters: ['contact'] }),
  ]) {
    expect(strikeOut(`at ${spelling}.`, secrets)).toBe('at [redacted].');
  }
});

it('takes the parameters that are the caller’s own words, and no others', () => {
  const search = { agent_number: '101', service: 'Incoming', start_date: '2026-02-16' };
  expect(toSecrets({ ...none, search, freeParameters: ['agent_number', 'client_id'] })).toEqual(['101']);
  expect(toSecrets({ ...none, search })).toEqual([]);
});

it('leaves what is so short that no sentence would be left', () => {
  const search = { agent_number: '1' };
  expect(
    toSecrets({ ...none, headers: { 'x-version': '1' }, search, freeParameters: ['agent_number'] }),
  ).toEqual([]);
});

it('bears half a surrogate pair', () => {
  expect(toSecrets({ ...none, headers: { 'x-partner': 'a\ud800b' } })).toContain('a\ud800b');
});

it('has the longer before what it holds', () => {
  expect(toSecrets({ ...none, headers: { one: 'key-1', other: 'key-12' } })).toEqual(['key-12', 'key-1']);
});
