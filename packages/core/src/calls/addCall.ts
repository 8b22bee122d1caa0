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
  add(0, 1);
  let column = FIRST_FLAG_COLUMN;
  for (const flag of callFlags) {
    if (call[flag]) add(column, 1);
    column += 1;
  }
  if (call.isConversation) add(CONVERSATION_CALLS_COLUMN, 1);
  for (const [member, values, first, columnCount] of codedMembers) {
    const value = call[member] ?? null;
    if (value === null) continue;
    const place = (values as readonly unknown[]).indexOf(value); // each list knows its own member's values
    if (place < 0) {
      const requirement = 'to be one of the values its type names, or null';
      throw createInputError('unknown_value', API_NAME, argument(member), value, requirement);
    }
    // From a first value on its sisters' columns are held as well.
    if ((totals[first] ?? 0) < 0) totals.fill(0, first, first + columnCount);
    if (place < columnCount) add(first + place, 1);
  }
  column = FIRST_AMOUNT_COLUMN;
  for (const member of amountMembers) {
    const amount = call[member] ?? null;
    if (amount !== null) {
      if (!Number.isSafeInteger(amount) || amount < 0) {
        const requirement = 'to be a whole number of 0 or more';
        throw createInputError('out_of_range', API_NAME, argument(member), amount, requirement);
      }
      add(column, amount);
    }
    column += 1;
  }
  if (call.status !== 'completed') return;
  ratios.forEach((total, at) => {
    const member = ratioMembers[at] ?? 'talkRatio'; // ratios are as many as members
    const ratio = call[member] ?? null;
    if (ratio === null) return;
    if (typeof ratio !== 'number' || !(ratio >= 0 && ratio <= 1))
      requireRatio(API_NAME, argument(member), ratio);
    total.add(ratio);
    total.weight += 1;
  });

  function add(at: number, amount: number): void {
    totals[at] = Math.max(totals[at] ?? 0, 0) + amount;
  }

  function argument(member: keyof CallRecord): string {
    return `calls[${index}].${member}`;
  }
}
