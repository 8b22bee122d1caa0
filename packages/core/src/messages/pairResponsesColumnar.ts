import { requireMember } from '../arguments/requireMember';
import { requireText } from '../arguments/requireText';
import { requireWhole } from '../arguments/requireWhole';
import type { CodeColumn, MessageColumns, PairColumnsOptions } from './MessageColumns';
import { pairRows } from './pairRows';
import type { ResponseTimes } from './ResponseTimes';

const NAME = 'pairResponsesColumnar';
const LARGEST_CONTACT_COUNT = 2 ** 27;
const LARGEST_PHONE_COUNT = 2 ** 16;
const columnTypes: Readonly<Record<keyof MessageColumns, readonly string[]>> = {
  atMs: ['Float64Array'],
  contact: ['Uint32Array'],
  isOutbound: ['Uint8Array'],
  phone: ['Uint8Array', 'Uint16Array', 'Uint32Array'],
  id: ['Uint32Array'],
};

/**
 * {@link pairResponses} of messages as columns, with the same result. Ties at one moment go by `id`, smaller
 * first; without that column, by the order of the rows.
 *
 * Time-ordered rows need one number for each contact; others are copied and sorted, about 25 bytes a row.
 * Codes should be dense: room is made for all up to the largest. Codes outside the window are not looked at.
 *
 * @param columns in any order, equally long; empty ones are fine
 * @throws {InputError} `unknown_value` for a column of another type, `out_of_range` for one of another length
 * or a code that is not below its count, `missing` for an empty name of a phone, and what
 * {@link pairResponses} throws for moments, ids and options
 * @example pairResponsesColumnar({ contact: Uint32Array.of(0, 0), atMs: Float64Array.of(0, 90000), isOutbound: Uint8Array.of(0, 1) }).averageResponseSeconds // => 90
 */
export function pairResponsesColumnar(
  columns: MessageColumns,
  { phones, contactCount, phoneCount, ...options }: PairColumnsOptions = {},
): ResponseTimes {
  const { contact, atMs, isOutbound, id, phone } = columns;
  for (const [member, types] of Object.entries(columnTypes)) {
    // The members of the table are those of the columns.
    const column = columns[member as keyof MessageColumns];
    if (column === undefined && (member === 'phone' || member === 'id')) continue;
    requireMember(NAME, `columns.${member}`, column?.[Symbol.toStringTag], types);
    requireWhole(NAME, `columns.${member}.length`, column?.length, atMs.length, atMs.length);
  }
  for (const [code, name] of (phones ?? []).entries()) {
    if (name !== null) requireText(NAME, `phones[${code}]`, name);
  }
  return pairRows(
    NAME,
    { contact, atMs, isOutbound, id, phone: phone ?? new Uint8Array(atMs.length) },
    {
      contactCount: countCodes('contactCount', contact, LARGEST_CONTACT_COUNT, contactCount),
      phones: phone ? (phones ?? nameCodes(phone, phoneCount)) : [null],
      argumentOf: (member, row) => `columns.${member}[${row}]`,
    },
    options,
  );
}

function nameCodes(codes: CodeColumn, phoneCount: number | undefined): readonly string[] {
  const length = countCodes('phoneCount', codes, LARGEST_PHONE_COUNT, phoneCount);
  return Array.from({ length }, (_, code) => String(code));
}

/** @returns `count`, or one more than the largest code when it is left out */
function countCodes(argument: string, codes: CodeColumn, maximum: number, count?: number): number {
  let found = 0;
  if (count === undefined) for (const code of codes) found = Math.max(found, code + 1);
  return requireWhole(NAME, argument, count ?? found, 0, maximum);
}
