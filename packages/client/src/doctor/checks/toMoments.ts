import { resolvePeriod } from '@callscope/core';
import type { DoctorRange } from '../command/DoctorRange';
import { UsageError } from '../command/UsageError';

const hoursOf = { '7d': 168, '30d': 720, '90d': 2160 } as const;

/** A range as moments. */
export interface Moments {
  /** Epoch milliseconds, included. */
  readonly startMs: number;
  /** Epoch milliseconds, not included. */
  readonly endMs: number;
  /** Whether it ends now, whatever the zone. */
  readonly isRolling: boolean;
}

/**
 * `7d`, `30d` and `90d` are so many times 24 hours until now, as Vyom and Kaleyra count them; the others are days of
 * the zone.
 *
 * @throws {UsageError} for a zone that does not exist
 */
export function toMoments(range: Exclude<DoctorRange, 'all'>, timeZone: string, nowMs: number): Moments {
  const isRolling = range === '7d' || range === '30d' || range === '90d';
  try {
    const now = new Date(nowMs);
    if (isRolling) {
      const { startMs, endMs } = resolvePeriod(
        { preset: 'rolling', hours: hoursOf[range] },
        { now, timeZone },
      );
      return { startMs, endMs, isRolling };
    }
    const [preset, start, end] =
      typeof range === 'string' ? [range] : (['custom', range.firstDay, range.lastDay] as const);
    const { startMs, endMs } = resolvePeriod(preset, { now, timeZone, start, end });
    return { startMs, endMs, isRolling };
  } catch {
    throw new UsageError('--time-zone is the name of a zone such as Europe/London; an offset is none');
  }
}
