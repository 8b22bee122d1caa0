import { type ResolvedPeriod, resolvePeriod } from '@callscope/core';
import { VirsynRefusal } from './VirsynRefusal';

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
  if (start > end) throw new VirsynRefusal(400, 'start_date must not be after end_date');
  return { label, resolved: resolvePeriod('custom', { ...zone, start, end }) };
}

function readDate(parameters: URLSearchParams, name: 'start_date' | 'end_date'): string {
  const text = parameters.get(name);
  if (text === null || text === '') {
    throw new VirsynRefusal(400, 'start_date and end_date are required when period is custom');
  }
  if (!isDay(text)) throw new VirsynRefusal(400, `Invalid ${name} "${text}". Use YYYY-MM-DD`);
  return text;
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  );
}
