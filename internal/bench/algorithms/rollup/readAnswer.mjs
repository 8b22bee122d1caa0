import { sums } from './measures.mjs';

/**
 * The answer that all contenders share: groups by key, days by date, and the whole. What a contender says of
 * a row is its sums, then the sum of its talk ratios and how many there are, from which the average is made
 * here as whole ten-thousandths, exactly: ratios are hundredths, so the nearest hundredth of a plain sum of
 * doubles is their true sum.
 *
 * @param {{ groups: readonly unknown[][], days: readonly unknown[][], whole: readonly unknown[] }} answer
 * keys first, in each
 */
export function readSums({ groups, days, whole }) {
  return {
    groups: groups.map((row) => [row.slice(0, 4).join(), ...finish(row.slice(4))]).sort(byKey),
    days: days.map((row) => [row[0], ...finish(row.slice(1))]).sort(byKey),
    whole: finish(whole),
  };
}

/**
 * The answer of {@link readSums}, from rows of the shape that our functions return. Theirs is `null` where no
 * call of a group holds a measure, and everybody else's sum is then 0.
 */
export function readStats({ groups, days, whole }) {
  const finished = (row) => [...sums.map((name) => row[name] ?? 0), tenThousandths(row.avg_talk_ratio)];
  const keyOf = (row) => [row.stat_date, row.agency_id, row.campaign_id, row.client_id].join();
  return {
    groups: groups.map((row) => [keyOf(row), ...finished(row)]).sort(byKey),
    days: days.map((row) => [row.date, ...finished(row)]).sort(byKey),
    whole: finished(whole),
  };
}

const byKey = ([left], [right]) => (left < right ? -1 : 1);

const tenThousandths = (ratio) => (ratio === null ? null : Math.round(ratio * 10_000));

function finish(row) {
  const numbers = row.map(Number);
  const hundredths = Math.round(numbers[sums.length] * 100);
  const count = numbers[sums.length + 1];
  // Half up of 100 h / n, in whole numbers.
  const average = count === 0 ? null : Math.floor((200 * hundredths + count) / (2 * count));
  return [...numbers.slice(0, sums.length), average];
}
