import { expect, it } from 'vitest';
import { ConfigError } from '../src/errors/ConfigError';
import { createLoquentClient } from '../src/loquent/createLoquentClient';
import { createVirsynClient } from '../src/virsyn/createVirsynClient';
import { createVyomClient } from '../src/vyom/createVyomClient';

const baseUrl = 'https://virsyn.example.com';

it.each([undefined, null, 'text', 7])('a client of the options %j is refused as such', (options) => {
  // JavaScript hosts are not held back by the type.
  for (const create of [createLoquentClient, createVirsynClient, createVyomClient]) {
    expect(() => create(options as never)).toThrow(ConfigError);
    expect(() => create(options as never)).toThrow('takes its options as one object');
  }
});

it.each([null, 'x-partner: secret', ['secret'], 7])('headers that are no object are refused', (headers) => {
  const create = () => createVirsynClient({ baseUrl, headers: headers as never });
  expect(create).toThrow(ConfigError);
  expect(create).toThrow(/^virsyn requires headers to be an object of texts$/);
});
