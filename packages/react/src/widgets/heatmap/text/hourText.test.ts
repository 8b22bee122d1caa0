import { describe, expect, it } from 'vitest';
import { hourAxisText, hourText } from './hourText';

describe('hourText', () => {
  it('writes whole hours', () => {
    expect(hourText(15, 0)).toEqual({ start: '15:00', end: '16:00' });
    expect(hourText(0, 0)).toEqual({ start: '00:00', end: '01:00' });
  });

  it('ends the last hour of the day at midnight', () => {
    expect(hourText(23, 0)).toEqual({ start: '23:00', end: '00:00' });
  });

  it('moves both ends by the part of an hour', () => {
    expect(hourText(5, 30)).toEqual({ start: '05:30', end: '06:30' });
    expect(hourText(23, 45)).toEqual({ start: '23:45', end: '00:45' });
  });
});

describe('hourAxisText', () => {
  it('writes the hour alone where it is whole', () => {
    expect(hourAxisText(9, 0)).toBe('09');
    expect(hourAxisText(9, 30)).toBe('09:30');
  });
});
