import type { ParameterProblem } from './ParameterProblem';
import type { VyomInstant } from './VyomRange';

const shape =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T _](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?(Z|[+ -]\d{2}:?\d{2})?)?$/i;
const numberShape = /^[+-]?\d+(?:\.\d+)?$/;

/** Above it a number counts milliseconds, not seconds. */
const greatestSeconds = 20_000_000_000;

/**
 * Reads a datetime of a query as pydantic does, which FastAPI asks: `YYYY-MM-DD`, alone or with `HH:MM[:SS[.f]]`
 * and `Z` or an offset; or seconds or milliseconds since 1970. A text without an offset is taken for UTC: the
 * sources do not say more than that it is taken as it is. A `+` that nobody escaped arrives as a space and is read
 * as the `+` it was; the sources do not say so, and a strict reader would answer 422.
 */
export function readDatetime(text: string): VyomInstant | Pick<ParameterProblem, 'type' | 'msg'> {
  if (numberShape.test(text)) return readNumber(Number(text));
  const parts = shape.exec(text);
  const epochMs = parts === null ? null : epochMsOf(parts);
  if (parts === null || epochMs === null) return unreadable(reasonOf(text));
  if (parts[1] === '0000') return { type: 'datetime_parsing', msg: `${sentence}, year 0 is out of range` };
  const digits = (parts[7] ?? '').padEnd(6, '0');
  return { epochMs: epochMs + Number(digits.slice(0, 3)), microseconds: Number(digits.slice(3, 6)) };
}

const sentence = 'Input should be a valid datetime';

function unreadable(reason: string): Pick<ParameterProblem, 'type' | 'msg'> {
  return { type: 'datetime_from_date_parsing', msg: `${sentence} or date, ${reason}` };
}

function readNumber(value: number): VyomInstant | Pick<ParameterProblem, 'type' | 'msg'> {
  const microseconds = Math.round(value * (Math.abs(value) > greatestSeconds ? 1e3 : 1e6));
  const epochMs = Math.floor(microseconds / 1000);
  if (epochMs >= 253_402_300_800_000)
    return unreadable('dates after 9999 are not supported as unix timestamps');
  if (epochMs < -11_676_096_000_000)
    return unreadable('dates before 1600 are not supported as unix timestamps');
  return { epochMs, microseconds: microseconds - epochMs * 1000 };
}

/** Without the fraction; `null` for a day, an hour or an offset that does not exist. */
function epochMsOf(parts: RegExpExecArray): number | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const offset = offsetMinutesOf(parts[8]);
  if (!isDay(year, month, day) || hour > 23 || minute > 59 || second > 59 || offset === null) return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.setUTCHours(hour, minute - offset, second);
}

/** 0 without an offset. */
function offsetMinutesOf(text = 'Z'): number | null {
  if (text.toUpperCase() === 'Z') return 0;
  const hours = Number(text.slice(1, 3));
  const minutes = Number(text.slice(-2));
  if (hours > 23 || minutes > 59) return null;
  return (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return month >= 1 && month <= 12 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Why a text is no datetime, in pydantic's words. */
function reasonOf(text: string): string {
  if (text.length < 10) return 'input is too short';
  if (!/^\d{4}/.test(text)) return 'invalid character in year';
  if (text[4] !== '-') return 'invalid date separator, expected `-`';
  if (!/^\d{2}/.test(text.slice(5))) return 'invalid character in month';
  if (text[7] !== '-') return 'invalid date separator, expected `-`';
  if (!/^\d{2}/.test(text.slice(8))) return 'invalid character in day';
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split('-').map(Number);
  if (month < 1 || month > 12) return 'month value is outside expected range of 1-12';
  if (!isDay(year, month, day)) return 'day value is outside expected range';
  return 'unexpected extra characters at the end of the input';
}
