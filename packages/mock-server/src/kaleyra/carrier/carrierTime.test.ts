import { describe, expect, it } from 'vitest';
import { createCarrierTimeReader, printCarrierTime, readCarrierDays } from './carrierTime';

describe('the clock of the carrier', () => {
  it('is India, five hours and a half ahead', () => {
    expect(printCarrierTime(Date.UTC(2026, 1, 24, 9, 15, 15))).toBe('2026-02-24 14:45:15');
    expect(printCarrierTime(Date.UTC(2026, 1, 23, 18, 30))).toBe('2026-02-24 00:00:00');
  });

  it('is read back as it was printed', () => {
    expect(createCarrierTimeReader()('2026-02-24 14:45:15')).toBe(Date.UTC(2026, 1, 24, 9, 15, 15));
  });

  it.each(['', '0000-00-00 00:00:00', '2026-02-30 10:00:00', '2026-02-24T14:45:15', 'soon'])(
    'does not read %o',
    (text) => {
      expect(createCarrierTimeReader()(text)).toBeNull();
    },
  );
});

describe('readCarrierDays', () => {
  it('goes from the first moment of a day in India to the last of another', () => {
    expect(readCarrierDays('2026/02/23', '2026/02/24', createCarrierTimeReader())).toEqual({
      startMs: Date.UTC(2026, 1, 22, 18, 30),
      endMs: Date.UTC(2026, 1, 24, 18, 30),
    });
  });

  it.each([
    ['2026-02-23', '2026/02/24'],
    ['2026/02/23', ''],
    ['2026/02/30', '2026/03/01'],
    ['2026/2/3', '2026/02/24'],
  ])('finds no days from %o to %o', (from, to) => {
    expect(readCarrierDays(from, to, createCarrierTimeReader())).toBeNull();
  });
});
