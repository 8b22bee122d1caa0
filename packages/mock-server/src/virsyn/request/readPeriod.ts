import { InputError, type ResolvedPeriod, resolvePeriod } from '@callscope/core';
import { VirsynRefusal } from '../VirsynRefusal';

/** A period as Virsyn's dashboard functions know it. */
export type VirsynPeriod = 'today' | '7d' | '30d' | '90d' | 'custom';

/** A resolved period and the word that was asked for. */
export interface ReadPeriod {
  readonly label: VirsynPeriod;
  readonly resolved: ResolvedPeriod;
}

/**
 * The period of a request: whole UTC days, both ends included, with the world's today as the last.
 * `start_date` and `end_date` are read with `period=custom` only.
 * @throws {VirsynRefusal} 400 for a period the endpoint does not have, and for missing, impossible or
 * reversed dates; the sources do not say what Virsyn does then
 */
export function readPeriod(
  parameters: URLSearchParams,
  { allowed, fallback, nowMs }: { allowed: readonly VirsynPeriod[]; fallback: VirsynPeriod; nowMs: number },
): ReadPeriod {
  const text = parameters.get('period') ?? fallback;
  const label = allowed.find((period) => period === text);
  if (label === undefined) {
    throw new VirsynRefusal(400, `Invalid period "${text}". Use one of: ${allowed.join(', ')}`);
  }
  const zone = { now: nowMs, timeZone: 'UTC' };
  if (label !== 'custom') return { label, resolved: resolvePeriod(label, zone) };
  const start = readDate(parameters, 'start_date');
  const end = readDate(parameters, 'end_date');
  try {
    return { label, resolved: resolvePeriod('custom', { ...zone, start, end }) };
  } catch (error) {
    throw refusalOf(error, { start, end });
  }
}

function readDate(parameters: URLSearchParams, name: 'start_date' | 'end_date'): string {
  const text = parameters.get(name);
  if (text !== null && text !== '') return text;
  throw new VirsynRefusal(400, 'start_date and end_date are required when period is custom');
}

/** Core alone judges days; what it says of them is put in Virsyn's words, and any other error stays. */
function refusalOf(error: unknown, dates: { readonly start: string; readonly end: string }): unknown {
  if (!(error instanceof InputError)) return error;
  if (error.code === 'reversed_range') return new VirsynRefusal(400, 'start_date must not be after end_date');
  if (error.argument !== 'start' && error.argument !== 'end') return error;
  const name = `${error.argument}_date`;
  return new VirsynRefusal(
    400,
    `Invalid ${name} "${dates[error.argument]}". Use YYYY-MM-DD, years 1000 to 9999`,
  );
}
