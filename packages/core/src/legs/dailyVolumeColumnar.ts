import { requireColumn } from '../arguments/requireColumn';
import { countByDay } from './countByDay';
import type { DailyVolumeRow } from './DailyVolumeRow';

/** Legs as two columns of one length: an entry of each makes a leg. */
export interface LegColumns {
  /** When each leg began, epoch milliseconds. */
  readonly startMs: Float64Array;
  /** What each leg was: 1 `Incoming`, 2 `CallForward`, any other number something else. */
  readonly service: Uint8Array;
}

/**
 * {@link dailyVolume} over typed arrays, with equal results: where the legs lie densely, one pass over the columns
 * and one addition for each, whatever the order.
 *
 * @param columns in any order; none gives no days
 * @param options `timeZone`: the IANA zone whose days these are
 * @returns days ascending
 * @throws {InputError} `missing` or `unknown_value` for a column that is not there or of another type,
 * `out_of_range` for one of another length, `not_a_number` or `out_of_range` for a start, `unknown_zone`
 * @example dailyVolumeColumnar({ startMs: new Float64Array(2), service: new Uint8Array([1, 2]) }, { timeZone: 'UTC' }) // => [{ date: '1970-01-01', incoming: 1, forwarded: 1 }]
 */
export function dailyVolumeColumnar(
  columns: LegColumns,
  { timeZone }: { readonly timeZone: string },
): readonly DailyVolumeRow[] {
  const { startMs, service } = columns;
  requireColumn('dailyVolumeColumnar', 'startMs', startMs, startMs?.length, 'Float64Array');
  requireColumn('dailyVolumeColumnar', 'service', service, startMs.length, 'Uint8Array');
  return countByDay('dailyVolumeColumnar', columns, timeZone);
}
