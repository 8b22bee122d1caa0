import { InputError, toDay } from '@callscope/core';
import { describe, expect, it } from 'vitest';
import { CallLogError } from '../CallLogError';
import { createZoneClock } from './createZoneClock';

const wall = (text: string) => Date.parse(`${text}Z`);

describe('createZoneClock', () => {
  it.each([
    ['UTC', '2026-02-16T15:00:00', '2026-02-16T15:00:00Z'],
    ['Asia/Kolkata', '2026-02-16T15:00:00', '2026-02-16T09:30:00Z'],
    ['America/New_York', '2026-02-16T15:00:00', '2026-02-16T20:00:00Z'],
    ['America/New_York', '2026-07-16T15:00:00', '2026-07-16T19:00:00Z'],
    ['Asia/Kathmandu', '2026-02-16T00:10:00', '2026-02-15T18:25:00Z'],
    ['Pacific/Kiritimati', '2026-02-16T00:00:00', '2026-02-15T10:00:00Z'],
    ['Pacific/Pago_Pago', '2026-02-16T23:30:00', '2026-02-17T10:30:00Z'],
  ])('in %s, %s is %s', (zone, text, expected) => {
    expect(createZoneClock(zone)(wall(text))).toBe(Date.parse(expected));
  });

  it.each([
    ['Europe/London', '2026-10-25T01:30:00', '2026-10-25T00:30:00Z'],
    ['America/New_York', '2026-11-01T01:00:00', '2026-11-01T05:00:00Z'],
    ['Australia/Lord_Howe', '2026-04-05T01:45:00', '2026-04-04T14:45:00Z'],
  ])('in %s, %s occurs twice and means the earlier moment', (zone, text, expected) => {
    expect(createZoneClock(zone)(wall(text))).toBe(Date.parse(expected));
  });

  it.each([
    ['Europe/London', '2026-03-29T01:30:00'],
    ['America/New_York', '2026-03-08T02:00:00'],
    ['Australia/Lord_Howe', '2026-10-04T02:15:00'],
    ['Pacific/Apia', '2011-12-30T12:00:00'],
  ])('in %s, %s never occurs', (zone, text) => {
    expect(createZoneClock(zone)(wall(text))).toBeNull();
  });

  it.each([
    ['Europe/London', '2026-03-29T00:59:59', '2026-03-29T00:59:59Z'],
    ['Europe/London', '2026-03-29T02:00:00', '2026-03-29T01:00:00Z'],
    ['Europe/London', '2026-10-25T02:00:00', '2026-10-25T02:00:00Z'],
    ['Pacific/Apia', '2011-12-31T00:00:00', '2011-12-30T10:00:00Z'],
  ])('in %s, %s beside a change is %s', (zone, text, expected) => {
    expect(createZoneClock(zone)(wall(text))).toBe(Date.parse(expected));
  });

  it.each(['Mars/Olympus', '+05:30', '-08', ''])(
    'refuses %o, which core takes for no zone either',
    (zone) => {
      const message = `there is no time zone "${zone}"; use a name such as Europe/London or America/New_York`;
      expect(() => createZoneClock(zone)).toThrow(new CallLogError('unknown_zone', message));
      expect(() => toDay(0, zone)).toThrow(InputError);
    },
  );
});
