import { changeCount } from './changeCount';
import { changeEvery } from './changeEvery';
import { changeFirst } from './changeFirst';
import { isRate } from './kindsOfNumbers';
import type { Spoiler } from './Spoiler';
import { RawJson } from './writeJson';

const writeCount =
  (text: string): Spoiler =>
  (value) =>
    changeCount(value, () => new RawJson(text));

const writeRate =
  (rate: number): Spoiler =>
  (value) =>
    changeFirst(value, (key, one) => (isRate(key, one) ? { value: rate } : null));

/** Numbers that no answer may hold. */
export const spoilNumbers = {
  nan_literal: writeCount('NaN'),
  not_a_number: writeCount('"NaN"'),
  negative_count: writeCount('-1'),
  // One more than the greatest double that has no even neighbour: it is read as 9007199254740992.
  unsafe_integer: writeCount('9007199254740993'),
  infinite_number: writeCount('1e400'),
  negative_zero: writeCount('-0'),
  rate_out_of_range: writeRate(101),
  negative_rate: writeRate(-1),
  text_numbers: (value) =>
    changeEvery(value, (_key, one) => (typeof one === 'number' ? { value: String(one) } : null)),
  // The parts of a total come after it, or beside it in other rows, and stay as they are.
  inconsistent_totals: (value) => changeCount(value, (count) => count + 126),
} satisfies Readonly<Record<string, Spoiler>>;
