import { requireText } from '../arguments/requireText';
import { requireEpochMs } from '../time/requireEpochMs';
import type { CallLeg } from './CallLeg';
import { checkLegs } from './checkLegs';
import { countByDay } from './countByDay';
import type { DailyVolumeRow } from './DailyVolumeRow';
import { serviceCode } from './serviceCode';

/**
 * Incoming and forwarded legs by the day that the zone's clock showed when each began. Legs of other services
 * count in neither, so a day's two counts may be less than its legs; a day with nothing else is listed with
 * zeros, and a day without any leg is absent.
 *
 * Linear. A million legs are faster as columns: {@link dailyVolumeColumnar}.
 *
 * @param legs in any order, each counted as often as it comes; none gives no days
 * @param options `timeZone`: the IANA zone whose days these are; Kaleyra's are those of `Asia/Kolkata`
 * @returns days ascending
 * @throws {InputError} `not_a_number` or `out_of_range` for a start, `missing` for a leg without a service,
 * `unknown_zone`
 * @see Kaleyra's `daily_volume`
 * @example dailyVolume([{ startMs: Date.UTC(2026, 1, 23, 18, 30), service: 'Incoming' }], { timeZone: 'Asia/Kolkata' }) // => [{ date: '2026-02-24', incoming: 1, forwarded: 0 }]
 */
export function dailyVolume(
  legs: Iterable<Pick<CallLeg, 'startMs' | 'service'>>,
  { timeZone }: { readonly timeZone: string },
): readonly DailyVolumeRow[] {
  const startMs: number[] = [];
  const service: number[] = [];
  const checks = { startMs: requireEpochMs, service: requireText };
  for (const leg of checkLegs('dailyVolume', legs, checks)) {
    startMs.push(leg.startMs);
    service.push(serviceCode(leg.service));
  }
  const columns = { startMs: Float64Array.from(startMs), service: Uint8Array.from(service) };
  return countByDay('dailyVolume', columns, timeZone);
}
