import type { CallTable } from '../../world/tables/CallTable';
import { flagBit } from '../../world/tables/flagBit';

/**
 * The values of `call_status` that can be told of a call of the world. The others of Vyom's enum (`busy`,
 * `rejected`, `cancelled`, `unreachable`, `timeout`) say why a call failed, which no world holds.
 */
export const derivedCallStatuses = ['initiated', 'answered', 'completed', 'failed', 'no_answer'] as const;

/** One of {@link derivedCallStatuses}. */
export type DerivedCallStatus = (typeof derivedCallStatuses)[number];

/**
 * Makes the function that gives the place of a row's `call_status` in {@link derivedCallStatuses}. Inferred: the
 * sources do not say how Vyom's own would follow from Virsyn's words.
 *
 * | a call that | is |
 * |---|---|
 * | completed, a machine's answer included | `completed` |
 * | failed | `failed` |
 * | nobody answered | `no_answer` |
 * | is none of these and was answered | `answered` |
 * | is none of these: under way, or a log's status that nobody knows | `initiated`, Vyom's default |
 */
export function readCallStatus(calls: CallTable): (row: number) => number {
  const status = calls.status.view();
  const disposition = calls.disposition.view();
  const flags = calls.flags.view();
  const completed = calls.status.codeOf('completed');
  const connectedBit = flagBit('isConnected');
  const failed = calls.status.codeOf('failed');
  const noAnswer = calls.disposition.codeOf('no_answer');
  const place = (name: DerivedCallStatus) => derivedCallStatuses.indexOf(name);
  const places = {
    initiated: place('initiated'),
    answered: place('answered'),
    completed: place('completed'),
    failed: place('failed'),
    noAnswer: place('no_answer'),
  };
  return (row) => {
    if (status[row] === completed) return places.completed;
    if (status[row] === failed) return places.failed;
    if (disposition[row] === noAnswer) return places.noAnswer;
    return ((flags[row] ?? 0) & connectedBit) === 0 ? places.initiated : places.answered;
  };
}
