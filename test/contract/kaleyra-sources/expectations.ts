import type { KaleyraParams, Scope } from '@callscope/client/kaleyra';

/** The ranges that Kaleyra answers. */
export type Preset = 'today' | 'yesterday' | '7d' | '30d' | '90d' | 'custom';

/** What a range means to Kaleyra. */
export interface Expected {
  readonly period: Scope['period'];
  readonly params: KaleyraParams;
  /** The range before, as far as that of the period is synced: half an hour before the clock. */
  readonly previous: KaleyraParams;
  /** First and last day of India. */
  readonly days: readonly [first: string, last: string];
  /** Of a range that rolls. */
  readonly rollingHours?: number;
}

/** The clock of world and reader: 20:30 of Monday in India. */
export const now = '2026-02-16T15:00:00Z';
const range = (start_date: string, end_date: string): KaleyraParams => ({
  range: 'custom',
  start_date,
  end_date,
});
const midnight = (day: string) => `${day}T00:00:00+05:30`;
/** Written by hand, as the calendar of India has it. */
export const expectations: Readonly<Record<Preset, Expected>> = {
  today: {
    period: { preset: 'today' },
    params: range(midnight('2026-02-16'), midnight('2026-02-17')),
    previous: range(midnight('2026-02-15'), '2026-02-15T14:30:00Z'),
    days: ['2026-02-16', '2026-02-16'],
  },
  yesterday: {
    period: { preset: 'yesterday' },
    params: range(midnight('2026-02-15'), midnight('2026-02-16')),
    previous: range(midnight('2026-02-14'), midnight('2026-02-15')),
    days: ['2026-02-15', '2026-02-15'],
  },
  '7d': {
    period: { preset: '7d' },
    params: { range: '7d' },
    previous: range('2026-02-02T15:00:00Z', '2026-02-09T14:30:00Z'),
    days: ['2026-02-09', '2026-02-16'],
    rollingHours: 168,
  },
  '30d': {
    period: { preset: '30d' },
    params: { range: '30d' },
    previous: range('2025-12-18T15:00:00Z', '2026-01-17T14:30:00Z'),
    days: ['2026-01-17', '2026-02-16'],
    rollingHours: 720,
  },
  '90d': {
    period: { preset: '90d' },
    params: range(midnight('2025-11-19'), midnight('2026-02-17')),
    previous: range(midnight('2025-08-21'), '2025-11-18T14:30:00Z'),
    days: ['2025-11-19', '2026-02-16'],
  },
  custom: {
    period: { preset: 'custom', start: '2026-02-10', end: '2026-02-12' },
    params: range(midnight('2026-02-10'), midnight('2026-02-13')),
    previous: range(midnight('2026-02-07'), midnight('2026-02-10')),
    days: ['2026-02-10', '2026-02-12'],
  },
};
/** Every range. */
export const presets = Object.keys(expectations) as Preset[]; // The keys of a literal are its members.
