import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCarrierDateTimeParser } from './createCarrierDateTimeParser';
import { parseCarrierDateTime } from './parseCarrierDateTime';

describe('parseCarrierDateTime', () => {
  it('F36 reads 14:45:15 in India as 09:15:15Z, wherever the machine stands', () => {
    expect(parseCarrierDateTime('2026-02-24 14:45:15', 'Asia/Kolkata')).toBe(
      Date.UTC(2026, 1, 24, 9, 15, 15),
    );
  });

  it.each([
    ['UTC', '2026-02-24 00:00:00', Date.UTC(2026, 1, 24)],
    ['Asia/Kathmandu', '2026-02-10 00:00:00', Date.UTC(2026, 1, 9, 18, 15)],
    ['Pacific/Chatham', '2026-01-01 13:45:00', Date.UTC(2026, 0, 1, 0, 0)],
    ['Africa/Monrovia', '1970-01-01 00:00:00', 2_670_000],
    ['America/New_York', '2026-03-08 01:59:59', Date.UTC(2026, 2, 8, 6, 59, 59)],
    ['America/New_York', '2026-03-08 03:00:00', Date.UTC(2026, 2, 8, 7)],
    ['Australia/Lord_Howe', '2026-10-04 02:30:00', Date.UTC(2026, 9, 3, 15, 30)],
    ['Pacific/Apia', '2011-12-29 23:59:59', Date.UTC(2011, 11, 30, 9, 59, 59)],
    ['Pacific/Apia', '2011-12-31 00:00:00', Date.UTC(2011, 11, 30, 10)],
    ['UTC', '1000-01-01 00:00:00', Date.UTC(1000, 0, 1)],
    ['UTC', '9999-12-31 23:59:59', Date.UTC(9999, 11, 31, 23, 59, 59)],
    ['UTC', '2028-02-29 23:59:59', Date.UTC(2028, 1, 29, 23, 59, 59)],
  ])('reads what a clock in %s shows at %s', (timeZone, text, epochMs) => {
    expect(parseCarrierDateTime(text, timeZone)).toBe(epochMs);
  });

  it.each([
    ['America/New_York', '2026-11-01 01:00:00', Date.UTC(2026, 10, 1, 5)],
    ['America/New_York', '2026-11-01 01:59:59', Date.UTC(2026, 10, 1, 5, 59, 59)],
    ['America/New_York', '2026-11-01 02:00:00', Date.UTC(2026, 10, 1, 7)],
    ['Australia/Lord_Howe', '2026-04-05 01:45:00', Date.UTC(2026, 3, 4, 14, 45)],
    ['Australia/Lord_Howe', '2026-04-05 02:00:00', Date.UTC(2026, 3, 4, 15, 30)],
    ['America/Havana', '2026-11-01 00:30:00', Date.UTC(2026, 10, 1, 4, 30)],
  ])('takes the earlier of two moments in %s at %s', (timeZone, text, epochMs) => {
    expect(parseCarrierDateTime(text, timeZone)).toBe(epochMs);
  });

  it.each([
    ['America/New_York', '2026-03-08 02:00:00'],
    ['America/New_York', '2026-03-08 02:59:59'],
    ['Australia/Lord_Howe', '2026-10-04 02:00:00'],
    ['Australia/Lord_Howe', '2026-10-04 02:29:59'],
    ['Pacific/Apia', '2011-12-30 00:00:00'],
    ['Pacific/Apia', '2011-12-30 23:59:59'],
    ['Africa/Cairo', '2026-04-24 00:59:59'],
  ])('refuses what no clock in %s shows: %s', (timeZone, text) => {
    expect(() => parseCarrierDateTime(text, timeZone)).toThrow(
      expect.objectContaining({
        code: 'unknown_value',
        argument: 'text',
        message: `parseCarrierDateTime requires text to be YYYY-MM-DD HH:MM:SS on a clock in ${timeZone}, got "${text}"`,
      }),
    );
  });

  it.each([
    '',
    '2026-02-30 00:00:00',
    '2026-02-24 24:00:00',
    '2026-02-24 23:60:00',
    '2026-02-24 23:59:60',
    '2026-02-24T14:45:15',
    '2026-02-24 14:45',
    '2026-02-24 14:45:15Z',
    '2026-02-24 14:45:15.5',
    '2026-02-24  14:45:15',
    ' 2026-02-24 14:45:15',
    '2026/02/24 14:45:15',
    '26-02-24 14:45:15',
    '2026-2-4 14:45:15',
    '0999-12-31 23:59:59',
    '0000-01-01 00:00:00',
    '+012026-02-24 14:45:15',
    '1771924515',
    '२०२६-02-24 14:45:15',
  ])('refuses %j, which has another form or names no day', (text) => {
    expect(() => parseCarrierDateTime(text, 'Asia/Kolkata')).toThrow(
      expect.objectContaining({ code: 'unknown_value', argument: 'text', received: JSON.stringify(text) }),
    );
  });

  it('refuses what is no text', () => {
    for (const wrong of [undefined, null, 20_260_224]) {
      const read = createCarrierDateTimeParser('UTC') as (text: unknown) => number; // as JavaScript calls it
      expect(() => read(wrong)).toThrow(expect.objectContaining({ code: 'unknown_value' }));
    }
  });

  it('refuses a zone that is no IANA name', () => {
    for (const timeZone of ['', 'Nowhere', '+05:30']) {
      expect(() => parseCarrierDateTime('2026-02-24 14:45:15', timeZone)).toThrow(
        `parseCarrierDateTime requires timeZone to be an IANA time zone such as Europe/London, got "${timeZone}"`,
      );
    }
  });

  it('refuses in the name of the parser what a parser made beforehand was given', () => {
    expect(() => createCarrierDateTimeParser('Nowhere')).toThrow(
      'createCarrierDateTimeParser requires timeZone to be an IANA time zone such as Europe/London, got "Nowhere"',
    );
    expect(() => createCarrierDateTimeParser('UTC')('2026-02-30 00:00:00')).toThrow(
      'createCarrierDateTimeParser requires text to be YYYY-MM-DD HH:MM:SS on a clock in UTC, got "2026-02-30 00:00:00"',
    );
  });

  /** What a zone's clock shows, in the carrier's form, as the platform prints it. */
  function createPrinter(timeZone: string): (epochMs: number) => string {
    const format = new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      dateStyle: 'short',
      timeStyle: 'medium',
      hourCycle: 'h23',
    });
    return (epochMs) => format.format(epochMs);
  }

  // Moments at which these clocks change: the searches below stay around them.
  const changes: readonly (readonly [string, number])[] = [
    ['America/New_York', Date.UTC(2026, 2, 8, 7)],
    ['America/New_York', Date.UTC(2026, 10, 1, 6)],
    ['Australia/Lord_Howe', Date.UTC(2026, 3, 4, 15)],
    ['Australia/Lord_Howe', Date.UTC(2026, 9, 3, 15, 30)],
    ['Pacific/Apia', Date.UTC(2011, 11, 30, 10)],
    ['Africa/Cairo', Date.UTC(2026, 3, 23, 22)],
    ['Antarctica/Troll', Date.UTC(2026, 2, 29, 1)],
    ['Asia/Kolkata', Date.UTC(2026, 1, 24)],
    ['Asia/Manila', Date.UTC(1844, 11, 31, 15, 56, 8)],
  ];
  const places = changes.map(([timeZone, changeMs]) => ({
    changeMs,
    print: createPrinter(timeZone),
    read: createCarrierDateTimeParser(timeZone),
  }));
  const secondsAround = fc.integer({ min: -100_000, max: 100_000 });

  it('finds the moment again that a clock printed, or an earlier one of the same name', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), secondsAround, ({ changeMs, print, read }, seconds) => {
        const epochMs = changeMs + seconds * 1000;
        const text = print(epochMs);
        const found = read(text);
        expect(print(found)).toBe(text);
        expect(found).toBeLessThanOrEqual(epochMs);
      }),
      propertyRuns,
    );
  });

  it('agrees with trying every quarter of an hour of offset, the earliest moment first', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...places.slice(0, 8)),
        fc.integer({ min: -200, max: 200 }),
        ({ changeMs, print, read }, quarters) => {
          const wallMs = changeMs + quarters * 900_000;
          const text = new Date(wallMs).toISOString().slice(0, 19).replace('T', ' ');
          const offsets = Array.from({ length: 113 }, (_, n) => (n - 56) * 900_000);
          const expected = offsets.map((offsetMs) => wallMs + offsetMs).find((ms) => print(ms) === text);
          if (expected === undefined) expect(() => read(text)).toThrow('on a clock in');
          else expect(read(text)).toBe(expected);
        },
      ),
      propertyRuns,
    );
  });
});
