import type { NumberColumn } from '../../world/columns/NumberColumn';
import type { RowSelection } from './RowSelection';

/** The first moment of some rows, epoch milliseconds; `null` without rows. */
export function firstMoment(column: NumberColumn<Float64Array>, rows: RowSelection): number | null {
  return rows.length === 0 ? null : column.at(rows.rowAt(0));
}
