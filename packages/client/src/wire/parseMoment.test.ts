import { expect, it } from 'vitest';
import { isMoment, parseMoment } from './parseMoment';

it('takes a moment apart', () => {
  expect(parseMoment('2028-02-29T23:59:58.123456789+05:30')).toEqual({
    day: '2028-02-29',
    minute: '23:59',
    second: '58',
    fraction: '123456789',
    offset: '+05:30',
  });
  expect(parseMoment('1000-01-01T00:00Z')).toEqual({
    day: '1000-01-01',
    minute: '00:00',
    second: '00',
    fraction: '',
    offset: 'Z',
  });
  expect(isMoment('2028-02-29T23:59:58.123456789+05:30')).toBe(true);
});

it.each([
  '2026-02-30T09:00:00Z',
  '0999-12-31T09:00:00Z',
  '2026-02-16T24:00:00Z',
  '2026-02-16T23:60:00Z',
  '2026-02-16T23:59:60Z',
  '2026-02-16T23:59:59.Z',
  '2026-02-16T23:59:59.1234567890Z',
  '2026-02-16T23:59.5Z',
  '2026-02-16T09:00:00',
  '2026-02-16T09:00:00+24:00',
  '2026-02-16T09:00:00+05:60',
  '2026-02-16T09:00:00+0530',
  '2026-02-16 09:00:00Z',
  ' 2026-02-16T09:00:00Z',
  '2026-02-16T09:00:00Z\n',
  '2026-02-16',
  '',
  null,
  7,
])('%j is no moment', (text) => {
  expect(parseMoment(text)).toBeNull();
  expect(isMoment(text)).toBe(false);
});
