import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dailyVolume } from './dailyVolume';
import { dailyVolumeColumnar } from './dailyVolumeColumnar';

const india = { timeZone: 'Asia/Kolkata' };
const serviceNames = ['Unknown', 'Incoming', 'CallForward', 'Click2Call'];

/** Legs as `[startMs, code]`, in both forms. */
function bothForms(legs: readonly (readonly [number, number])[], timeZone: string) {
  const rows = legs.map(([startMs, code]) => ({ startMs, service: serviceNames[code] ?? 'Unknown' }));
  const columns = {
    startMs: Float64Array.from(legs, ([startMs]) => startMs),
    service: Uint8Array.from(legs, ([, code]) => code),
  };
  return {
    objects: dailyVolume(deepFreeze(rows), { timeZone }),
    columnar: dailyVolumeColumnar(columns, { timeZone }),
  };
}

describe('dailyVolume', () => {
  it('puts a leg on the day that clocks in India showed', () => {
    const midnightMs = Date.UTC(2026, 1, 23, 18, 30);
    const legs = [
      { startMs: midnightMs, service: 'Incoming' },
      { startMs: midnightMs - 1, service: 'CallForward' },
      { startMs: midnightMs + 86_399_999, service: 'CallForward' },
      { startMs: midnightMs + 86_400_000, service: 'Incoming' },
    ];
    expect(dailyVolume(legs, india)).toEqual([
      { date: '2026-02-23', incoming: 0, forwarded: 1 },
      { date: '2026-02-24', incoming: 1, forwarded: 1 },
      { date: '2026-02-25', incoming: 1, forwarded: 0 },
    ]);
  });

  it('lists a day of other legs with zeros and leaves out a day without any', () => {
    const legs = [
      { startMs: Date.UTC(2026, 1, 3), service: 'Click2Call' },
      { startMs: Date.UTC(2026, 1, 1), service: 'Unknown' },
    ];
    expect(dailyVolume(legs, { timeZone: 'UTC' })).toEqual([
      { date: '2026-02-01', incoming: 0, forwarded: 0 },
      { date: '2026-02-03', incoming: 0, forwarded: 0 },
    ]);
  });

  it('gives no days for no legs', () => {
    expect(dailyVolume([], india)).toEqual([]);
    expect(bothForms([], 'UTC').columnar).toEqual([]);
  });

  it.each([
    ['America/New_York', Date.UTC(2026, 10, 1, 4), 25],
    ['America/New_York', Date.UTC(2026, 2, 8, 5), 23],
    ['Australia/Lord_Howe', Date.UTC(2026, 3, 4, 13), 24.5],
    ['Africa/Cairo', Date.UTC(2026, 3, 23, 22), 23],
  ])('keeps every leg of a day in %s that is not 24 hours long', (timeZone, startMs, hours) => {
    const halfHours = Array.from(
      { length: hours * 2 + 2 },
      (_, n) => [startMs + (n - 1) * 1_800_000, 1] as const,
    );
    const { objects, columnar } = bothForms(halfHours, timeZone);
    expect(objects.map(({ incoming }) => incoming)).toEqual([1, hours * 2, 1]);
    expect(columnar).toEqual(objects);
  });

  it('takes the first and the last moment that it can name, and days before 1970', () => {
    const legs = [
      [Date.UTC(1000, 0, 1), 1],
      [-1, 2],
      [Date.UTC(9999, 11, 30, 23), 1],
    ] as const;
    const { objects, columnar } = bothForms(legs, 'UTC');
    expect(objects).toEqual([
      { date: '1000-01-01', incoming: 1, forwarded: 0 },
      { date: '1969-12-31', incoming: 0, forwarded: 1 },
      { date: '9999-12-30', incoming: 1, forwarded: 0 },
    ]);
    expect(columnar).toEqual(objects);
  });

  it('refuses what is no start or no service, naming which', () => {
    const good = { startMs: 0, service: 'Incoming' };
    expect(() => dailyVolume([good, { ...good, startMs: Number.NaN }], india)).toThrow(
      'dailyVolume requires legs[1].startMs to be a finite number, got NaN',
    );
    expect(() => dailyVolume([good, { ...good, startMs: 1e15 }], india)).toThrow(
      'dailyVolume requires legs[1].startMs to be epoch milliseconds from year 1000 to 9999-12-30, got 1000000000000000',
    );
    expect(() => dailyVolume([{ ...good, service: '' }], india)).toThrow(
      'dailyVolume requires legs[0].service to be a text that is not empty, got ""',
    );
    expect(() => dailyVolume([], { timeZone: 'Nowhere' })).toThrow(
      'dailyVolume requires timeZone to be an IANA time zone such as Europe/London, got "Nowhere"',
    );
  });
});

describe('dailyVolumeColumnar', () => {
  it('counts code 1 as incoming, 2 as forwarded, and others only as a day', () => {
    const columns = {
      startMs: new Float64Array(256),
      service: Uint8Array.from({ length: 256 }, (_, code) => code),
    };
    expect(dailyVolumeColumnar(columns, india)).toEqual([{ date: '1970-01-01', incoming: 1, forwarded: 1 }]);
  });

  it('refuses what is no start, naming which', () => {
    const columns = (...startMs: number[]) => ({
      startMs: Float64Array.from(startMs),
      service: new Uint8Array(startMs.length),
    });
    expect(() => dailyVolumeColumnar(columns(0, Number.NaN), india)).toThrow(
      'dailyVolumeColumnar requires startMs[1] to be a finite number, got NaN',
    );
    expect(() => dailyVolumeColumnar(columns(-1e15), india)).toThrow(
      expect.objectContaining({ code: 'out_of_range', argument: 'startMs[0]' }),
    );
    expect(() => dailyVolumeColumnar(columns(0), { timeZone: '+05:30' })).toThrow(
      'dailyVolumeColumnar requires timeZone to be an IANA time zone such as Europe/London, got "+05:30"',
    );
  });

  it('refuses columns of different lengths', () => {
    const service = new Uint8Array(2);
    expect(() => dailyVolumeColumnar({ startMs: new Float64Array(3), service }, india)).toThrow(
      'dailyVolumeColumnar requires service.length to be a whole number from 3 to 3, got 2',
    );
    expect(() => dailyVolumeColumnar({ startMs: new Float64Array(1), service }, india)).toThrow(
      'dailyVolumeColumnar requires service.length to be a whole number from 1 to 1, got 2',
    );
  });
});

describe('dailyVolume and dailyVolumeColumnar', () => {
  const zone = fc.constantFrom(
    'UTC',
    'Asia/Kolkata',
    'Asia/Kathmandu',
    'America/New_York',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'Pacific/Chatham',
    'Africa/Casablanca',
  );
  const printers = new Map<string, Intl.DateTimeFormat>();
  function printDay(startMs: number, timeZone: string): string {
    const printer =
      printers.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
    printers.set(timeZone, printer);
    return printer.format(startMs);
  }
  const randomLegs = fc.array(
    fc.tuple(
      fc.integer({ min: Date.UTC(2026, 2, 1), max: Date.UTC(2026, 2, 31) }),
      fc.constantFrom(0, 1, 1, 2, 2, 3),
    ),
    { maxLength: 12 },
  );

  it('agree with each other and with the days that the platform prints', () => {
    fc.assert(
      fc.property(randomLegs, zone, (legs, timeZone) => {
        const days = [...new Set(legs.map(([startMs]) => printDay(startMs, timeZone)))].sort();
        const count = (day: string, code: number) =>
          legs.filter(([startMs, one]) => one === code && printDay(startMs, timeZone) === day).length;
        const expected = days.map((date) => ({ date, incoming: count(date, 1), forwarded: count(date, 2) }));
        expect(bothForms(legs, timeZone)).toEqual({ objects: expected, columnar: expected });
      }),
      propertyRuns,
    );
  });

  it('agree where Samoa leaves out a day', () => {
    const around = fc.integer({ min: Date.UTC(2011, 11, 29), max: Date.UTC(2012, 0, 1) });
    fc.assert(
      fc.property(fc.array(fc.tuple(around, fc.constant(1)), { maxLength: 8 }), (legs) => {
        const { objects, columnar } = bothForms(legs, 'Pacific/Apia');
        expect(columnar).toEqual(objects);
        expect(objects.map(({ date }) => date)).not.toContain('2011-12-30');
      }),
      propertyRuns,
    );
  });

  it('keep every leg, whatever the order', () => {
    const shuffled = randomLegs.chain((legs) =>
      fc.tuple(fc.constant(legs), fc.shuffledSubarray(legs, { minLength: legs.length })),
    );
    fc.assert(
      fc.property(shuffled, zone, ([legs, others], timeZone) => {
        const { objects } = bothForms(legs, timeZone);
        expect(bothForms(others, timeZone).objects).toEqual(objects);
        const counted = objects.reduce((total, { incoming, forwarded }) => total + incoming + forwarded, 0);
        expect(counted).toBe(legs.filter(([, code]) => code === 1 || code === 2).length);
      }),
      propertyRuns,
    );
  });
});
