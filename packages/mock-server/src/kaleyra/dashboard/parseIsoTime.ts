const form =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;

/**
 * Reads a start or end of a custom range: an ISO 8601 day or moment.
 *
 * A text without an offset is taken for UTC, and a day for its first moment: that is how a database whose clock
 * is UTC reads them. Inferred: the sources do not say the zone of the database, nor which of the many forms of
 * ISO 8601 a real deployment lets through; weeks and days of the year are not ISO 8601 here.
 * @returns epoch milliseconds; `not-iso` for another form; `impossible` for a day or time that does not exist
 */
export function parseIsoTime(text: string): number | 'not-iso' | 'impossible' {
  const parts = form.exec(text);
  if (parts === null) return 'not-iso';
  const [, year, month, day, hour = '00', minute = '00', second = '00', fraction = '', zone = 'Z'] = parts;
  const wall = `${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.padEnd(3, '0').slice(0, 3)}Z`;
  const wallMs = Date.parse(wall);
  // 30 February reads as another day; writing the result back shows it.
  if (Number.isNaN(wallMs) || new Date(wallMs).toISOString() !== wall) return 'impossible';
  return wallMs - offsetMs(zone);
}

function offsetMs(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === '-' ? -size : size;
}
