import { createInputError } from '../arguments/createInputError';
import type { CallRecord } from './CallRecord';
import { type Effect, type Plan, ratioMembers } from './createPlan';
import type { DailyAccumulator } from './DailyAccumulator';

/**
 * Adds one call to its group.
 *
 * @param index of the call in the input, for the message
 * @throws {InputError} `out_of_range` for a count that is not a whole number of 0 or more or a ratio outside
 * 0–1, `unknown_value` for a disposition, status, direction or sentiment of another name
 */
export function addCall(group: DailyAccumulator, call: CallRecord, index: number, plan: Plan): void {
  const { totals } = group;
  const flags =
    (call.isConnected ? 1 : 0) |
    (call.isConversation ? 2 : 0) |
    (call.isQualified ? 4 : 0) |
    (call.isMeetingBooked ? 8 : 0);
  addEffects(totals, plan.flags[flags]);
  for (const { member, values, effects } of plan.coded) {
    const value = call[member] ?? null;
    if (value !== null) {
      const code = values.indexOf(value) + 1;
      if (code === 0) {
        throw refusal('unknown_value', member, 'to be one of the values its type names, or null');
      }
      addEffects(totals, effects[code]);
    }
  }
  for (const [member, column] of plan.amounts) {
    const amount = call[member] ?? null;
    if (amount !== null) {
      if (!Number.isSafeInteger(amount) || amount < 0) {
        throw refusal('out_of_range', member, 'to be a whole number of 0 or more');
      }
      totals[column] = (totals[column] ?? 0) + amount + 0;
    }
  }
  if (call.status !== 'completed') return;
  for (const [member, name] of ratioMembers) {
    const ratio = call[member] ?? null;
    if (ratio !== null) {
      if (!(Number.isFinite(ratio) && ratio >= 0 && ratio <= 1)) {
        throw refusal('out_of_range', member, 'to be a ratio from 0 to 1');
      }
      group[name].add(ratio, 1);
    }
  }

  function refusal(code: 'unknown_value' | 'out_of_range', member: keyof CallRecord, requirement: string) {
    return createInputError(code, 'rollUpDaily', `calls[${index}].${member}`, call[member], requirement);
  }
}

function addEffects(totals: number[], effects: readonly Effect[] = []): void {
  for (const [column, amount] of effects) totals[column] = (totals[column] ?? 0) + amount;
}
