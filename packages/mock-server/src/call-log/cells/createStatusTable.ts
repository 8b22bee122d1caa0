import { callDispositions } from '@callscope/core';
import { CallLogError } from '../CallLogError';
import type { StatusMeaning } from '../dispositionOutcomes';

/** What a status means; `null` when no table knows it. */
export type StatusTable = (status: string) => StatusMeaning | null;

/** Statuses of common diallers and carriers, by what they mean. Documented in `docs/reference/call-logs.md`. */
const usualStatuses: Readonly<Record<StatusMeaning, readonly string[]>> = {
  voicemail: ['VM', 'voicemail', 'AM', 'A', 'AA', 'machine', 'answering machine'],
  callback_requested: ['CB', 'callback', 'call back', 'CALLBK', 'callback_requested'],
  not_interested: ['NI', 'not interested'],
  appointment_booked: ['S', 'SALE', 'sold', 'booked', 'appointment', 'appointment_booked', 'meeting'],
  wrong_number: ['WN', 'wrong number'],
  dnc_requested: ['DNC', 'do not call', 'dnc_requested'],
  gatekeeper_blocked: ['GK', 'gatekeeper', 'gatekeeper_blocked'],
  no_answer: ['N', 'NA', 'NOANSWER', 'no answer', 'CANCEL'],
  conversation: ['ANSWERED', 'answer', 'completed', 'conversation', 'contact'],
  failed: ['B', 'BUSY', 'FAILED', 'CONGESTION', 'ERROR', 'DROP'],
};

/**
 * Makes the table of statuses: the usual ones and over them the caller's own. Case does not matter, nor
 * whether words are joined by a space, a hyphen or an underscore.
 * @param own status as the log spells it, to a disposition or `failed`
 * @throws {CallLogError} `unknown_disposition` naming the ones that exist
 */
export function createStatusTable(own: Readonly<Record<string, string>> = {}): StatusTable {
  const meanings = new Map<string, StatusMeaning>();
  for (const meaning of [...callDispositions, 'failed' as const]) {
    for (const status of usualStatuses[meaning]) meanings.set(plainStatus(status), meaning);
  }
  for (const [status, meaning] of Object.entries(own))
    meanings.set(plainStatus(status), requireMeaning(meaning));
  return (status) => meanings.get(plainStatus(status)) ?? null;
}

function requireMeaning(text: string): StatusMeaning {
  const known = [...callDispositions, 'failed' as const];
  const meaning = known.find((one) => one === text.trim());
  if (meaning !== undefined) return meaning;
  throw new CallLogError(
    'unknown_disposition',
    `a status cannot mean "${text}"; it can mean ${known.join(', ')}`,
  );
}

/** Equal for statuses that differ in case alone, or in how their words are joined. */
export function plainStatus(status: string): string {
  return status
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
}
