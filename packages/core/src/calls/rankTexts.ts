import { requireWhole } from '../arguments/requireWhole';
import type { CodedTexts } from './CallColumns';
import { compareTexts } from './compareTexts';
import type { KeyPart } from './KeyPart';

/**
 * A column of texts as part of a key, ordered by code unit with `null` first.
 *
 * @param column all `null` when left out
 */
export function rankTexts(
  apiName: string,
  member: string,
  column: CodedTexts | undefined,
): KeyPart & { readonly textAt: (row: number) => string | null } {
  const { codes, values } = column ?? { codes: new Uint8Array(), values: [null] };
  const placeOf = new Map<string | null, number>();
  for (const text of [...new Set(values)].sort(compareTexts)) placeOf.set(text, placeOf.size);
  return {
    codes,
    ranks: values.map((text) => placeOf.get(text) ?? 0),
    size: placeOf.size,
    check: (row) => requireWhole(apiName, `${member}.codes[${row}]`, codes[row], 0, values.length - 1),
    textAt: (row) => values[codes[row] ?? 0] ?? null,
  };
}
