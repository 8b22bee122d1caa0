import type { Paint } from './createPaint';

/** Where a report is shown. */
export interface TableStyle {
  /** Characters to a line, 40 or more. */
  readonly columns: number;
  readonly paint: Paint;
}
