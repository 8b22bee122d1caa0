import { addAmounts } from './addAmounts';
import { addCodes } from './addCodes';
import type { CallColumns } from './CallColumns';
import { callFlags } from './CallRecord';
import {
  amountMembers,
  CONVERSATION_CALLS_COLUMN,
  codedMembers,
  FIRST_AMOUNT_COLUMN,
  FIRST_FLAG_COLUMN,
  ratioMembers,
} from './callMembers';
import { sumRatios } from './sumRatios';
import { zeroTotals } from './zeroTotals';

/**
 * Adds every column up by group.
 *
 * @param groupOf the group of every row
 * @returns for each column of `zeroTotals` and each of `ratioMembers` a sum for each group, `undefined` for
 * ratios that are left out
 * @throws {InputError} `out_of_range` for a code, an amount or a ratio
 */
export function sumColumns(apiName: string, columns: CallColumns, groupOf: Int32Array, groupCount: number) {
  const totals = zeroTotals().map((zero) => new Float64Array(groupCount).fill(zero));
  const [calls = new Float64Array()] = totals;
  const add = (member: string, codes: Uint8Array, size: number, first: number, columnCount: number) => {
    const ofMember = totals.slice(first, first + columnCount);
    return addCodes(apiName, member, codes, size, groupOf, groupCount, ofMember, member === 'flags');
  };
  const flagCounts = add('flags', columns.flags, 16, FIRST_FLAG_COLUMN, callFlags.length);
  for (let at = 0; at < flagCounts.length; at += 1) {
    calls[at >> 4] = (calls[at >> 4] ?? 0) + (flagCounts[at] ?? 0);
  }
  totals[CONVERSATION_CALLS_COLUMN]?.set(totals[FIRST_FLAG_COLUMN + 1] ?? calls);
  for (const [member, values, first, columnCount] of codedMembers) {
    const codes = columns[member];
    if (codes) add(member, codes, values.length + 1, first, columnCount);
  }
  for (const [at, member] of amountMembers.entries()) {
    const total = totals[FIRST_AMOUNT_COLUMN + at];
    const amounts = columns[member];
    if (amounts && total) addAmounts(apiName, member, amounts, groupOf, total);
  }
  const isCompleted = columns.status ?? new Uint8Array(groupOf.length);
  let largestGroup = 0;
  for (const callCount of calls) largestGroup = Math.max(largestGroup, callCount);
  const ratios = ratioMembers.map((member) => {
    const values = columns[member];
    return values && sumRatios(apiName, member, values, isCompleted, groupOf, groupCount, largestGroup);
  });
  return { totals, ratios };
}
