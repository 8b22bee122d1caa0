import { parseHttpDate } from './parseHttpDate';

const latestEpochMs = 8.64e15;

/**
 * The moment a `Retry-After` header names (RFC 9110 section 10.2.3), epoch milliseconds, never before `nowMs`.
 * A date is read against the answer's own `Date` when there is one, so that a wrong clock here does no harm.
 *
 * @returns `null` without the header or for anything but whole seconds or a date
 */
export function parseRetryAfter(headers: Headers, nowMs: number): number | null {
  const text = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,20}$/.test(text)) return Math.min(nowMs + Number(text) * 1000, latestEpochMs);
  const namedMs = parseHttpDate(text);
  if (namedMs === null) return null;
  const serverNowMs = parseHttpDate(headers.get('date')) ?? nowMs;
  return nowMs + Math.max(0, namedMs - serverNowMs);
}
