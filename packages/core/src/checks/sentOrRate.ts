import { requireBetween } from '../arguments/requireBetween';
import { rate } from '../numbers/rate';
import { orNull } from './orNull';
import { within } from './within';

/**
 * A percentage as a server sent it, else computed here, one digit, rounded once, half away from zero.
 *
 * @param sent percent, 0–100; `null` or `undefined` when none was sent
 * @param part 0 or more; `null` when not known
 * @param whole 0 or more; `null` when not known
 * @returns percent; `null` over a whole of 0 whatever was sent, and without a sent one when part or whole
 * are not known
 * @throws {InputError} `not_a_number` or `out_of_range` for another percentage, and what {@link rate} throws
 */
export function sentOrRate(
  apiName: string,
  argument: string,
  sent: number | null | undefined,
  part: number | null,
  whole: number | null,
): number | null {
  const percent = orNull(within(requireBetween, 0, 100))(apiName, argument, sent ?? null);
  if (whole === 0) return null;
  return percent ?? (part === null || whole === null ? null : rate(part, whole));
}
