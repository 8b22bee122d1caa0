import { describe, expect, it } from 'vitest';
import { parseStart } from './parseStart';

const wall = (text: string) => ({ kind: 'local', wallMs: Date.parse(`${text}Z`) });
const instant = (text: string) => ({ kind: 'instant', epochMs: Date.parse(text) });

describe('parseStart', () => {
  it.each([
    ['2026-02-16 15:04:05', wall('2026-02-16T15:04:05')],
    ['2026-02-16T15:04:05', wall('2026-02-16T15:04:05')],
    ['2026/02/16 15:04', wall('2026-02-16T15:04:00')],
    ['2026-2-6 5:04', wall('2026-02-06T05:04:00')],
    [' 2026-02-16 15:04:05.1234567 ', wall('2026-02-16T15:04:05.123')],
    ['2026-02-16 15:04:05,5', wall('2026-02-16T15:04:05.500')],
    ['2028-02-29 00:00:00', wall('2028-02-29T00:00:00')],
  ])('reads %s as a wall clock', (text, expected) => {
    expect(parseStart(text)).toEqual(expected);
  });

  it.each([
    ['2026-02-16T15:04:05Z', instant('2026-02-16T15:04:05Z')],
    ['2026-02-16T15:04:05.25z', instant('2026-02-16T15:04:05.250Z')],
    ['2026-02-16 15:04:05+00', instant('2026-02-16T15:04:05Z')],
    ['2026-02-16 15:04:05 UTC', instant('2026-02-16T15:04:05Z')],
    ['2026-02-16T15:04:05+05:30', instant('2026-02-16T09:34:05Z')],
    ['2026-02-16T15:04:05-0330', instant('2026-02-16T18:34:05Z')],
    ['0000000000', instant('1970-01-01T00:00:00Z')],
    ['7258118399', instant('2199-12-31T23:59:59Z')],
    ['7258118399999', instant('2199-12-31T23:59:59.999Z')],
    ['1771254245', instant('2026-02-16T15:04:05Z')],
    ['1771254245123', instant('2026-02-16T15:04:05.123Z')],
  ])('reads %s as a moment', (text, expected) => {
    expect(parseStart(text)).toEqual(expected);
  });

  it.each([
    '2026-02-30 10:00:00',
    '2026-02-29 10:00:00',
    '2026-13-01 10:00:00',
    '2026-00-10 10:00:00',
    '2026-04-31T10:00:00Z',
    '2026-02-16 24:00:00',
    '2026-02-16 10:60:00',
    '2026-02-16 10:00:60',
    '2026-02-16 10:00:00+15:00',
    '0000-00-00 00:00:00',
    '0001-01-01 00:00:00',
    '9999-12-31 23:59:59',
    '1969-12-31 23:59:59',
    '2200-01-01 00:00:00',
    '9999999999',
    '9999999999999',
    '7258118400',
    '7258118400000',
  ])('calls %s impossible', (text) => {
    expect(parseStart(text)).toEqual({ kind: 'impossible' });
  });

  it.each(['2026-02-16', '2026/2/6'])('sees that %s has no time of day', (text) => {
    expect(parseStart(text)).toEqual({ kind: 'day_only' });
  });

  it.each([
    '',
    'yesterday',
    '02/16/2026 15:04',
    '16.02.2026 15:04',
    '15:04:05',
    '17712542',
    '2026-02-16 3:04 PM',
  ])('does not guess at %o', (text) => {
    expect(parseStart(text)).toEqual({ kind: 'unreadable' });
  });
});
