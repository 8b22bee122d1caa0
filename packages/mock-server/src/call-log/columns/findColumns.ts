import { CallLogError } from '../CallLogError';
import { parseStart } from '../cells/parseStart';
import { type CallLogField, callLogFields, usualColumnNames } from './callLogFields';

/** Where each field is. */
export interface FoundColumns {
  /** Index of the field's column, from 0. */
  readonly indexes: Readonly<Partial<Record<CallLogField, number>>>;
  /** Name of the field's column, as the file spells it. */
  readonly names: Readonly<Partial<Record<CallLogField, string>>>;
  readonly absentFields: readonly CallLogField[];
}

/**
 * Finds the columns of a header by the caller's map and then by their usual names. Of two columns with the
 * same name the first counts.
 * @throws {CallLogError} `unknown_field` or `unknown_column` for a map that does not fit, `no_header` when the
 * first line holds values, `missing_column` when no column tells when a call began
 */
export function findColumns(
  header: readonly string[],
  map: Readonly<Record<string, string>> = {},
): FoundColumns {
  const indexes: Partial<Record<CallLogField, number>> = {};
  for (const [field, column] of Object.entries(map)) {
    indexes[requireField(field)] = requireColumn(header, column);
  }
  for (const field of callLogFields) {
    const index = indexes[field] ?? indexOfUsual(header, field);
    if (index !== undefined) indexes[field] = index;
  }
  if (indexes.start === undefined) throw noStart(header);
  const names: Partial<Record<CallLogField, string>> = {};
  for (const field of callLogFields) {
    const name = header[indexes[field] ?? -1];
    if (name !== undefined) names[field] = name;
  }
  return { indexes, names, absentFields: callLogFields.filter((field) => names[field] === undefined) };
}

function requireField(text: string): CallLogField {
  const field = callLogFields.find((known) => known === text);
  if (field !== undefined) return field;
  throw new CallLogError(
    'unknown_field',
    `map has no field "${text}"; the fields are ${callLogFields.join(', ')}`,
  );
}

function requireColumn(header: readonly string[], column: string): number {
  const index = header.findIndex((name) => plain(name) === plain(column));
  if (index >= 0) return index;
  throw new CallLogError(
    'unknown_column',
    `the call log has no column "${column}"; its columns are ${list(header)}`,
    { columns: header },
  );
}

function indexOfUsual(header: readonly string[], field: CallLogField): number | undefined {
  for (const usual of usualColumnNames[field]) {
    const index = header.findIndex((name) => plain(name) === plain(usual));
    if (index >= 0) return index;
  }
  return undefined;
}

function noStart(header: readonly string[]): CallLogError {
  const looksLikeValues = header.some((cell) => /^\d+$/.test(cell) || parseStart(cell).kind !== 'unreadable');
  if (looksLikeValues) {
    return new CallLogError(
      'no_header',
      `the call log has no header: its first line holds values (${list(header)}); add a first line that names the columns`,
      { columns: header },
    );
  }
  return new CallLogError(
    'missing_column',
    `the call log has no column that tells when a call began; its columns are ${list(header)}; name one with map, for example start=${header[0] ?? 'column'}`,
    { columns: header },
  );
}

/** `Start Time`, `start-time` and `startTime` are the same name. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function list(header: readonly string[]): string {
  return header.map((name) => `"${name}"`).join(', ');
}
