import { describe, expect, it } from 'vitest';
import type { Random } from '../Random';
import { drawDeskMs } from './drawDeskMs';

const office = { officeOffset: 330 } as const;
const last = { below: (limit: number) => limit - 1 };
const first = { below: () => 0 };
const desk = (iso: string, random: Pick<Random, 'below'> = first) =>
  new Date(drawDeskMs(office, Date.parse(`${iso}+05:30`), random)).toISOString();
const clock = (iso: string) => new Date(Date.parse(`${iso}+05:30`)).toISOString();

describe('drawDeskMs', () => {
  it.each([
    ['at nine', '2026-02-12T09:00:00', '2026-02-12T09:00:00'],
    ['just before six', '2026-02-13T17:59:59', '2026-02-13T17:59:59'],
    ['at night, before midnight of UTC', '2026-02-12T03:10:00', '2026-02-12T09:00:00'],
    ['at six on a Thursday', '2026-02-12T18:00:00', '2026-02-13T09:00:00'],
    ['at six on a Friday', '2026-02-13T18:00:00', '2026-02-16T09:00:00'],
    ['on a Saturday morning', '2026-02-14T08:00:00', '2026-02-16T09:00:00'],
    ['on a Sunday at noon', '2026-02-15T12:00:00', '2026-02-16T09:00:00'],
  ])('%s', (_, from, to) => {
    expect(desk(from)).toBe(clock(to));
  });

  it('spreads what has waited over two hours, and nothing else', () => {
    expect(desk('2026-02-15T12:00:00', last)).toBe(clock('2026-02-16T10:59:59'));
    expect(desk('2026-02-12T12:00:00', last)).toBe(clock('2026-02-12T12:00:00'));
  });
});
