import { isDay } from '../../time/isDay';
import { offsetMinutesOf } from '../../time/offsetMinutesOf';
import { wallMsOf } from '../../time/wallMsOf';
import type { ParameterProblem } from './ParameterProblem';
import type { VyomInstant } from './VyomRange';

const shape =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T _](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?(Z|[+ -]\d{2}:?\d{2})?)?$/i;
const numberShape = /^[+-]?\d+(?:\.\d+)?$/;

/** Above it a number counts milliseconds, not seconds. */
const greatestSeconds = 20_000_000_000;

/** Where the years 0, 1 and 10000 begin, epoch milliseconds. */
const yearStarts = { 0: -62_167_219_200_000, 1: -62_135_596_800_000, 10000: 253_402_300_800_000 } as const;

/** What is wrong with a text that is no datetime. */
type Unreadable = Pick<ParameterProblem, 'type' | 'msg' | 'ctx'>;

/**
 * Reads a datetime of a query as pydantic does, which FastAPI asks: `YYYY-MM-DD`, alone or with `HH:MM[:SS[.f]]`
 * and `Z` or an offset; or seconds or milliseconds since 1970. A text without an offset is taken for UTC: the
 * sources do not say more than that it is taken as it is. A `+` that nobody escaped arrives as a space and is read
 * as the `+` it was; the sources do not say so, and a strict reader would answer 422. Inferred too: a moment that
 * its offset takes out of the years 1 to 9999 of UTC, which Python cannot hold, is refused as such a year is.
 */
export function readDatetime(text: string): VyomInstant | Unreadable {
  if (numberShape.test(text)) return readNumber(Number(text));
  const parts = shape.exec(text);
  const epochMs = parts === null ? null : epochMsOf(parts);
  if (parts === null || epochMs === null) return unreadable(reasonOf(text));
  if (epochMs < yearStarts[1]) return outOfRange('year 0 is out of range');
  if (epochMs >= yearStarts[10_000]) return outOfRange('year 10000 is out of range');
  const digits = (parts[7] ?? '').padEnd(6, '0');
  return { epochMs: epochMs + Number(digits.slice(0, 3)), microseconds: Number(digits.slice(3, 6)) };
}

function unreadable(error: string): Unreadable {
  return {
    type: 'datetime_from_date_parsing',
    msg: `Input should be a valid datetime or date, ${error}`,
    ctx: { error },
  };
}

function outOfRange(error: string): Unreadable {
  return { type: 'datetime_parsing', msg: `Input should be a valid datetime, ${error}`, ctx: { error } };
}

function readNumber(value: number): VyomInstant | Unreadable {
  const microseconds = Math.round(value * (Math.abs(value) > greatestSeconds ? 1e3 : 1e6));
  const epochMs = Math.floor(microseconds / 1000);
  if (epochMs >= yearStarts[10_000])
    return unreadable('dates after 9999 are not supported as unix timestamps');
  if (epochMs < yearStarts[0]) return unreadable('dates before 0000 are not supported as unix timestamps');
  if (epochMs < yearStarts[1]) return outOfRange('year 0 is out of range');
  return { epochMs, microseconds: microseconds - epochMs * 1000 };
}

/** Without the fraction; `null` for a day, an hour or an offset that does not exist. */
function epochMsOf(parts: RegExpExecArray): number | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const wallMs = wallMsOf({ year, month, day, hour, minute, second });
  const offsetMinutes = offsetMinutesOf(parts[8] ?? 'Z', 23);
  return wallMs === null || offsetMinutes === null ? null : wallMs - offsetMinutes * 60_000;
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
