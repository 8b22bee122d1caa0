import { expect, it } from 'vitest';
import { parseHeaders } from './parseHeaders';

it('takes none, and plain ones', () => {
  expect(parseHeaders('virsyn')).toEqual({});
  expect(parseHeaders('virsyn', { apikey: 'k' })).toEqual({ apikey: 'k' });
});

it.each(['Authorization', 'accept', 'COOKIE', 'Content-Type', 'content-type'])(
  'keeps %s to itself',
  (name) => {
    expect(() => parseHeaders('virsyn', { [name]: 'x' })).toThrow(
      `virsyn sets the header ${name} itself; leave it out of headers`,
    );
  },
);

it.each([
  ['bad name', 'x'],
  ['x-partner', 'secret\nvalue'],
  ['x-partner', 7 as never],
])('refuses %j with %j and does not quote the value', (name, value) => {
  expect(() => parseHeaders('virsyn', { [name]: value })).toThrow(
    `virsyn cannot send the header ${JSON.stringify(name)}`,
  );
});
