import { changeCount } from './changeCount';
import { changeEvery } from './changeEvery';
import { changeFirst } from './changeFirst';
import { contradictTotal } from './contradictTotal';
import { isRate } from './kindsOfNumbers';
import type { Spoiler } from './Spoiler';
import { RawJson } from './writeJson';

const writeCount = (value: unknown, text: string) => changeCount(value, () => new RawJson(text));

const writeRate = (value: unknown, rate: number) =>
  changeFirst(value, (key, one) => (isRate(key, one) ? { value: rate } : null));

/** Numbers that no answer may hold. */
export const spoilNumbers = {
  nan_literal: (value) => writeCount(value, 'NaN'),
  not_a_number: (value) => writeCount(value, '"NaN"'),
  negative_count: (value) => writeCount(value, '-1'),
  // One more than the greatest double that has no even neighbour: it is read as 9007199254740992.
  unsafe_integer: (value) => writeCount(value, '9007199254740993'),
  infinite_number: (value) => writeCount(value, '1e400'),
  negative_zero: (value) => writeCount(value, '-0'),
  rate_out_of_range: (value) => writeRate(value, 101),
  negative_rate: (value) => writeRate(value, -1),
  text_numbers: (value) =>
    changeEvery(value, (_key, one) => (typeof one === 'number' ? { value: String(one) } : null)),
  inconsistent_totals: contradictTotal,
} satisfies Readonly<Record<string, Spoiler>>;
