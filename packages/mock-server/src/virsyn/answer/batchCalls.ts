import { type BatchCall, callStatuses } from '@callscope/core';
import type { CallBatch } from '../../world/CallBatch';
import type { CallTable } from '../../world/tables/CallTable';

const completedCode = callStatuses.indexOf('completed') + 1;

/**
 * The calls of some batches, one for each contact: those that were dialled, as they stand now, and a pending one for
 * each contact that was not. Of a batch, calls of one state are one object: a hundred thousand are nothing to make.
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
  const { codes } = calls.batchId.view();
  const batchOf = placesByCode(batches, calls);
  const statuses = calls.status.view();
  const durations = calls.durationSeconds.view();
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

/** For each code of the calls' batches the place of the batch in the list, -1 for one that is not in it. */
function placesByCode(batches: readonly CallBatch[], calls: CallTable): Int32Array {
  const places = new Int32Array(calls.batchId.texts.length + 1).fill(-1);
  for (const [place, { id }] of batches.entries()) {
    const code = calls.batchId.codeOf(id);
    if (code !== undefined) places[code] = place;
  }
  return places;
}
