import { createInputError } from '../arguments/createInputError';
import { type CallRecord, callFlags } from './CallRecord';
import {
  amountMembers,
  CONVERSATION_CALLS_COLUMN,
  codedMembers,
  FIRST_AMOUNT_COLUMN,
  FIRST_FLAG_COLUMN,
  ratioMembers,
} from './callMembers';
import type { DailyAccumulator } from './createAccumulator';
import { requireRatio } from './requireRatio';

const API_NAME = 'rollUpDaily';

/**
 * Adds one call to its group.
 *
 * @param index of the call in the input, for the message
 * @throws {InputError} `out_of_range` for a count that is not a whole number of 0 or more or a ratio outside
 * 0–1, `unknown_value` for a disposition, status, direction or sentiment of another name
 */
export function addCall({ totals, ratios }: DailyAccumulator, call: CallRecord, index: number): void {
  const add = (column: number, amount: number) => {
    totals[column] = (totals[column] ?? 0) + amount;
  };
  const argument = (member: keyof CallRecord) => `calls[${index}].${member}`;
  add(0, 1);
  callFlags.forEach((flag, bit) => {
    if (call[flag]) add(FIRST_FLAG_COLUMN + bit, 1);
  });
  if (call.isConversation) add(CONVERSATION_CALLS_COLUMN, 1);
  for (const [member, values, first, columnCount] of codedMembers) {
    const value = call[member] ?? null;
    if (value === null) continue;
    const place = (values as readonly unknown[]).indexOf(value); // each list knows its own member's values
    if (place < 0) {
      const requirement = 'to be one of the values its type names, or null';
      throw createInputError('unknown_value', API_NAME, argument(member), value, requirement);
    }
    // A value adds 0 to its sisters' columns: from then on they are held.
    for (let at = 0; at < columnCount; at += 1) add(first + at, at === place ? 1 : 0);
  }
  amountMembers.forEach((member, at) => {
    const amount = call[member] ?? null;
    if (amount === null) return;
    if (!Number.isSafeInteger(amount) || amount < 0) {
      const requirement = 'to be a whole number of 0 or more';
      throw createInputError('out_of_range', API_NAME, argument(member), amount, requirement);
    }
    add(FIRST_AMOUNT_COLUMN + at, amount + 0);
  });
  if (call.status !== 'completed') return;
  ratioMembers.forEach((member, at) => {
    const ratio = call[member] ?? null;
    const total = ratios[at];
    if (ratio === null || !total) return;
    total.sum.add(requireRatio(API_NAME, argument(member), ratio));
    total.weight += 1;
  });
}
