import { LoquentRefusal } from '../LoquentRefusal';

/**
 * Rows that the world holds, few or none of them.
 * @param rows `null` when it does not hold such rows
 * @param noun what they are, plural
 * @throws {LoquentRefusal} 404: zeros would claim that there were none
 */
export function requireHeld<T>(rows: T | null, noun: string): T {
  if (rows !== null) return rows;
  throw new LoquentRefusal(404, `The imported call log does not hold ${noun}`);
}
