import { createInputError } from '../arguments/createInputError';
import { codeTypes, requireColumn } from '../arguments/requireColumn';
import { requireWhole } from '../arguments/requireWhole';
import type { CodeColumn, MessageColumns, PairColumnsOptions } from './MessageColumns';
import { pairRows } from './pairRows';
import type { ResponseTimes } from './ResponseTimes';

const NAME = 'pairResponsesColumnar';
const LARGEST_CONTACT_COUNT = 2 ** 27;
const LARGEST_PHONE_COUNT = 2 ** 16;

/**
 * {@link pairResponses} of messages as columns, with the same result. Ties at one moment go by `id`, smaller
 * first; without that column, by the order of the rows.
 *
 * Time-ordered rows need eight bytes for each contact; others are sorted into copies, 24 bytes more for each row
 * beside those of their codes. Ids that do not ascend need at most 16 bytes for each row.
 * Codes should be dense: room is made for all up to the largest.
 *
 * @param columns in any order, equally long; empty ones are fine
 * @throws {InputError} `missing` for a column that is required, `unknown_value` for one of another type, `out_of_range` for one of another length or a code that is not below its count,
 * `duplicate` for `phones` with a name twice, and what {@link pairResponses} throws for moments, ids and options
 * @example pairResponsesColumnar({ contact: Uint32Array.of(0, 0), atMs: Float64Array.of(0, 90000), isOutbound: Uint8Array.of(0, 1) }).averageResponseSeconds // => 90
 */
export function pairResponsesColumnar(
  { atMs, id, phone, contact, isOutbound }: MessageColumns,
  { phones, contactCount, phoneCount, ...options }: PairColumnsOptions = {},
): ResponseTimes {
  const length = atMs?.length;
  const rows = { atMs, contact, isOutbound, phone: phone ?? new Uint8Array(length), id };
  for (const [member, column] of Object.entries(rows)) {
    if (member === 'id' && !column) continue;
    const types = member === 'atMs' ? 'Float64Array' : codeTypes;
    requireColumn(NAME, `columns.${member}`, column, length, types);
  }
  const names = phone ? (phones ?? nameCodes(phone, phoneCount)) : [null];
  if (new Set(names).size < names.length) {
    throw createInputError('duplicate', NAME, 'phones', names, 'to be unique');
  }
  return pairRows(
    NAME,
    // Spread, each call's rows would be of a kind of their own to V8, and its optimized code thrown away.
    { atMs, contact, isOutbound, phone: rows.phone, id, idOf: id && ((row) => id[row] ?? 0) },
    countCodes('contactCount', contact, LARGEST_CONTACT_COUNT, contactCount),
    names,
    (member, row) => `columns.${member}[${row}]`,
    options,
  );
}

function nameCodes(codes: CodeColumn, phoneCount: number | undefined): readonly string[] {
  return Array.from({ length: countCodes('phoneCount', codes, LARGEST_PHONE_COUNT, phoneCount) }, (_, code) =>
    String(code),
  );
}

/** @returns `count`, or one more than the largest code when it is left out */
function countCodes(argument: string, codes: CodeColumn, maximum: number, count?: number): number {
  let found = 0;
  if (count === undefined) for (const code of codes) found = Math.max(found, code + 1);
  return requireWhole(NAME, argument, count ?? found, 0, maximum);
}
