import { describe, expect, it } from 'vitest';
import { readDatetime } from './readDatetime';

/** What a text comes to, ISO with microseconds. */
function read(text: string): string {
  const result = readDatetime(text);
  if (!('epochMs' in result)) return `${result.type}: ${result.msg}`;
  const iso = new Date(result.epochMs).toISOString();
  return iso.replace('Z', `${String(result.microseconds).padStart(3, '0')}Z`);
}

// Apart from the unescaped plus and from years that an offset leads to, every answer is that of pydantic 2.13.
describe('readDatetime', () => {
  it.each([
    ['2026-02-16', '2026-02-16T00:00:00.000000Z'],
    ['2026-02-16T15:00', '2026-02-16T15:00:00.000000Z'],
    ['2026-02-16 15:00:07', '2026-02-16T15:00:07.000000Z'],
    ['2026-02-16_15:00', '2026-02-16T15:00:00.000000Z'],
    ['2026-02-16t15:00:00z', '2026-02-16T15:00:00.000000Z'],
    ['2026-02-16T15:00:00.25', '2026-02-16T15:00:00.250000Z'],
    ['2026-02-16T15:00:00,5', '2026-02-16T15:00:00.500000Z'],
    ['2026-02-16 15:00:00.123456789+05:30', '2026-02-16T09:30:00.123456Z'],
    ['2026-02-16T15:00:00+0530', '2026-02-16T09:30:00.000000Z'],
    ['2026-02-16T00:15:00-05:45', '2026-02-16T06:00:00.000000Z'],
    ['2026-02-16T15:00:00-00:00', '2026-02-16T15:00:00.000000Z'],
    ['2026-01-01T00:15+05:30', '2025-12-31T18:45:00.000000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000000Z'],
    ['1771254245', '2026-02-16T15:04:05.000000Z'],
    ['1771254245.5', '2026-02-16T15:04:05.500000Z'],
    ['1771254245123', '2026-02-16T15:04:05.123000Z'],
    ['-5', '1969-12-31T23:59:55.000000Z'],
    ['20260216', '1970-08-23T11:50:16.000000Z'],
    ['-11676096001', '1599-12-31T23:59:59.000000Z'],
    ['-62135596800000', '0001-01-01T00:00:00.000000Z'],
    ['253402300799999', '9999-12-31T23:59:59.999000Z'],
    ['0001-01-01T05:30:00+05:30', '0001-01-01T00:00:00.000000Z'],
    ['9999-12-31T23:59:59.999999Z', '9999-12-31T23:59:59.999999Z'],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('takes a space before an offset for the plus that nobody escaped', () => {
    expect(read('2026-02-16T15:00:00 05:30')).toBe('2026-02-16T09:30:00.000000Z');
    expect(read('2026-02-16 15:00 05:30')).toBe('2026-02-16T09:30:00.000000Z');
  });

  it.each([
    ['', 'input is too short'],
    ['yesterday', 'input is too short'],
    ['2026-2-3', 'input is too short'],
    ['02/16/2026', 'invalid character in year'],
    [' 2026-02-16', 'invalid character in year'],
    ['2026/02/16', 'invalid date separator, expected `-`'],
    ['2026-0x-16', 'invalid character in month'],
    ['2026-02/16', 'invalid date separator, expected `-`'],
    ['2026-02-x6', 'invalid character in day'],
    ['2026-13-01', 'month value is outside expected range of 1-12'],
    ['2026-00-01', 'month value is outside expected range of 1-12'],
    ['2026-02-30', 'day value is outside expected range'],
    ['2026-02-00', 'day value is outside expected range'],
    ['2025-02-29T00:00:00Z', 'day value is outside expected range'],
    ['2026-02-16T24:00:00', 'unexpected extra characters at the end of the input'],
    ['2026-02-16T15:60', 'unexpected extra characters at the end of the input'],
    ['2026-02-16T15:00:60', 'unexpected extra characters at the end of the input'],
    ['2026-02-16T15', 'unexpected extra characters at the end of the input'],
    ['2026-02-16Z', 'unexpected extra characters at the end of the input'],
    ['2026-02-16T15:00:00 Z', 'unexpected extra characters at the end of the input'],
    ['2026-02-16T15:00:00+05', 'unexpected extra characters at the end of the input'],
    ['2026-02-16T15:00:00+24:00', 'unexpected extra characters at the end of the input'],
    ['2026-02-16T15:00:00+05:60', 'unexpected extra characters at the end of the input'],
    ['-62167219200001', 'dates before 0000 are not supported as unix timestamps'],
    ['999999999999999999', 'dates after 9999 are not supported as unix timestamps'],
  ])('says of %o what is wrong with it', (text, reason) => {
    expect(read(text)).toBe(
      `datetime_from_date_parsing: Input should be a valid datetime or date, ${reason}`,
    );
  });

  it.each(['0000-01-01', '-62135596800001', '-62167219200000'])(
    'says of %s, in the year 0, that there is none',
    (text) => {
      expect(read(text)).toBe('datetime_parsing: Input should be a valid datetime, year 0 is out of range');
    },
  );

  it.each([
    ['0001-01-01T00:00:00+00:01', 'year 0 is out of range'],
    ['0001-01-01T05:29:59.999999+05:30', 'year 0 is out of range'],
    ['9999-12-31T23:59:59-00:01', 'year 10000 is out of range'],
  ])('refuses %s, which its offset takes out of the years there are', (text, reason) => {
    expect(read(text)).toBe(`datetime_parsing: Input should be a valid datetime, ${reason}`);
  });

  it.each([
    ['soon', 'input is too short'],
    ['0000-01-01', 'year 0 is out of range'],
  ])('names what is wrong with %s a second time, as pydantic does', (text, error) => {
    expect(readDatetime(text)).toMatchObject({ ctx: { error } });
  });
});
