import { dayCount } from '../../wire/dayCount';
import { type DoctorRange, doctorRanges } from './DoctorRange';

/** The range that a text names: one of the words, or `FIRST..LAST`; `null` when it names none. */
export function readRange(text: string): DoctorRange | null {
  const [firstDay = '', lastDay = '', ...more] = text.split('..');
  if (more.length === 0 && dayCount(firstDay, lastDay) !== null) return { firstDay, lastDay };
  return doctorRanges.find((name) => name === text) ?? null;
}
