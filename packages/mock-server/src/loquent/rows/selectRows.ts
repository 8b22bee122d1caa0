import { type CodedTexts, type DashboardScope, isInScope } from '@callscope/core';
import type { RowRange } from '../../world/columns/findRange';
import { RowSelection } from './RowSelection';

/** A table whose rows came over a phone. */
export interface PhoneTable {
  readonly phoneId: { readonly view: (from?: number, to?: number) => CodedTexts };
  readonly rangeOf: (stretch: { readonly startMs?: number; readonly endMs?: number }) => RowRange;
}

/**
 * The rows of a stretch of time, the end excluded, that a scope lets be seen. Calls, messages and the use of models
 * name a phone and no member, so the phone alone decides.
 * @param stretch all time when left out
 */
export function selectRows(
  table: PhoneTable,
  scope: DashboardScope,
  stretch: { readonly startMs?: number; readonly endMs?: number } = {},
): RowSelection {
  const range = table.rangeOf(stretch);
  if (scope.kind === 'organization') return new RowSelection(range, null);
  const { codes, values } = table.phoneId.view(range.from, range.to);
  // Few phones and many rows: each phone is judged once.
  const isVisible = values.map((phoneId) => isInScope(scope, { phoneId }));
  const places = new Uint32Array(codes.length);
  let length = 0;
  for (let place = 0; place < codes.length; place += 1) {
    if (isVisible[codes[place] ?? 0]) {
      places[length] = place;
      length += 1;
    }
  }
  return new RowSelection(range, places.subarray(0, length));
}
