/** How days of the week are numbered: 1 is Monday and 7 Sunday, or 0 is Sunday and 6 Saturday. */
export type WeekdayNumbering = 'monday_1' | 'sunday_0';

/** The numberings there are. */
export const weekdayNumberings: readonly WeekdayNumbering[] = ['monday_1', 'sunday_0'];

/** One hour of the week as a system sends it. */
export interface SparseCell {
  /** Day of the week, in the numbering that comes with it. */
  readonly day: number;
  /** 0–23. */
  readonly hour: number;
  /** Whole number, 0 or more. */
  readonly count: number;
}
