import { type BatchCall, callStatuses } from '@callscope/core';
import type { CallBatch } from '../../world/CallBatch';
import type { CallTable } from '../../world/tables/CallTable';

const completedCode = callStatuses.indexOf('completed') + 1;

/**
 * The calls of some batches, one for each contact: those that were dialled, as they stand now, and a pending one for
 * each contact that was not. Of a batch, calls of one state are one object: a hundred thousand are nothing to make.
 *
 * Inferred: the four counts add up to the calls, and the sources do not say which of them has a call that is over
 * and was not answered. Here it is a failed one, as everything that is over and not completed.
 * @param calls none of a batch begins before its batch was created or after that was complete
 */
export function* batchCalls(
  batches: readonly CallBatch[],
  calls: CallTable,
): Generator<BatchCall, void, undefined> {
  const own = batches.map(({ id }) => {
    const of = (state: BatchCall['state']): BatchCall => ({ batchId: id, state });
    return {
      completed: of('completed'),
      failed: of('failed'),
      pending: of('pending'),
      in_progress: of('in_progress'),
    };
  });
  const left = batches.map(({ contactCount }) => contactCount);
  const { from, to } = calls.rangeOf(stretchOf(batches));
  const { codes } = calls.batchId.view(from, to);
  const batchOf = placesByCode(batches, calls);
  const statuses = calls.status.view(from, to);
  const durations = calls.durationSeconds.view(from, to);
  for (let row = 0; row < codes.length; row += 1) {
    const place = batchOf[codes[row] ?? 0] ?? -1;
    const ofBatch = own[place];
    if (ofBatch === undefined) continue;
    left[place] = (left[place] ?? 0) - 1;
    // A call under way has neither status nor length yet; one that nobody answered has a length, of 0.
    const isUnderWay = statuses[row] === 0 && (durations[row] ?? -1) < 0;
    if (isUnderWay) yield ofBatch.in_progress;
    else yield statuses[row] === completedCode ? ofBatch.completed : ofBatch.failed;
  }
  for (const [place, ofBatch] of own.entries()) {
    for (let pending = left[place] ?? 0; pending > 0; pending -= 1) yield ofBatch.pending;
  }
}

/** From the creation of the first batch up to the completion of the last; no end while one is not complete. */
function stretchOf(batches: readonly CallBatch[]) {
  const startMs = Math.min(...batches.map(({ createdAtMs }) => createdAtMs));
  const ends = batches.map(({ completedAtMs }) => completedAtMs ?? Number.POSITIVE_INFINITY);
  // The last call may have ended the moment it began.
  return { startMs, endMs: Math.max(...ends) + 1 };
}

/** For each code of the calls' batches the place of the batch in the list, -1 for one that is not in it. */
function placesByCode(batches: readonly CallBatch[], calls: CallTable): Int32Array {
  const places = new Int32Array(calls.batchId.texts.length + 1).fill(-1);
  for (const [place, { id }] of batches.entries()) {
    const code = calls.batchId.codeOf(id);
    if (code !== undefined) places[code] = place;
  }
  return places;
}
