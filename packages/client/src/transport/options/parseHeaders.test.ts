import { runInNewContext } from 'node:vm';
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
  ['bad name', 'x', '[…]'],
  ['+1 202 555 0134', 'x', '[…]'],
  ['x-partner', 'secret\nvalue', 'x-partner'],
  ['x-partner', 7 as never, 'x-partner'],
])('refuses %j with %j and does not quote the value', (name, value, quoted) => {
  expect(() => parseHeaders('virsyn', { [name]: value })).toThrow(`virsyn cannot send the header ${quoted}`);
});

it('keeps a value as it is sent, which is what a system may echo', () => {
  expect(parseHeaders('virsyn', { 'x-partner': ' \tsecret ' })).toEqual({ 'x-partner': 'secret' });
});

class Custom {
  apikey = 'k';
}

it.each([new Headers({ apikey: 'k' }), new Map([['apikey', 'k']]), [['apikey', 'k']], new Custom()])(
  'refuses %o, of which nothing might be sent',
  (headers) => {
    expect(() => parseHeaders('virsyn', headers as never)).toThrow(
      'virsyn requires headers to be an object of texts',
    );
  },
);

it('takes an object without a prototype, and one of another realm', () => {
  expect(parseHeaders('virsyn', Object.assign(Object.create(null), { apikey: 'k' }))).toEqual({
    apikey: 'k',
  });
  expect(parseHeaders('virsyn', runInNewContext("({ apikey: 'k' })"))).toEqual({ apikey: 'k' });
});
