import { requireBetween } from '../arguments/requireBetween';
import { requireCount } from '../arguments/requireCount';
import { requireMember } from '../arguments/requireMember';
import { requireWhole } from '../arguments/requireWhole';
import { rate } from '../numbers/rate';
import { roundQuotient } from '../numbers/roundQuotient';
import { findWilsonInterval, type WilsonInterval } from '../numbers/wilsonInterval';
import type { HeatmapGrid, IsoWeekday } from '../views/HeatmapGrid';
import { placeCounts } from './placeCounts';
import type { RatedTime, RatedTimes, RatedTimesOptions } from './RatedTimes';

const apiName = 'bestTimesByRate';

type Considered = Pick<RatedTime, 'day' | 'hour' | 'successCount' | 'attemptCount'> & WilsonInterval;

/**
 * The hours of the week in which most attempts succeed, as far as the evidence goes. They are ranked by the
 * lower end of the Wilson interval, the rate that the attempts bear out even if they were lucky: ranked by
 * the plain rate, one success of one would beat ninety of a hundred. Ties go to more attempts, then to the
 * earlier day, then to the earlier hour. Hours below a floor of attempts are counted, not ranked.
 *
 * `shrunkPercent` is the best single guess for an hour: (s + k·p) / (n + k), of s successes, n attempts, the
 * overall rate p and the prior strength k.
 *
 * @param successes counted by the same hours as `attempts`, for example connected calls
 * @param attempts for example calls
 * @throws {InputError} `out_of_range` for more successes than attempts in an hour, or for an option;
 * `unknown_value` for grids of different zones or label offsets; `not_a_number`
 * @see Wilson 1927; Efron & Morris 1975, "Data analysis using Stein's estimator and its generalizations", with
 * a beta prior of fixed strength
 * @example bestTimesByRate(hourOfWeekCounts([0], { timeZone: 'UTC' }), hourOfWeekCounts([0, 1], { timeZone: 'UTC' })) // => { times: [], consideredCount: 0, thinCount: 1, overallPercent: 50 }
 */
export function bestTimesByRate(
  successes: HeatmapGrid,
  attempts: HeatmapGrid,
  {
    limit = 5,
    minimumAttempts = 10,
    priorStrength = minimumAttempts,
    z = 1.959963984540054,
  }: RatedTimesOptions = {},
): RatedTimes {
  requireCount(apiName, 'limit', limit);
  requireWhole(apiName, 'minimumAttempts', minimumAttempts, 1, Number.MAX_SAFE_INTEGER);
  requireCount(apiName, 'priorStrength', priorStrength);
  requireBetween(apiName, 'z', z, 0, 100);
  for (const member of ['timeZone', 'labelOffsetMinutes'] as const) {
    requireMember<unknown>(apiName, `attempts.${member}`, attempts[member], [successes[member]]);
  }

  const successCounts = placeCounts(successes);
  const attemptCounts = placeCounts(attempts);
  const considered: Considered[] = [];
  let thinCount = 0;
  let successTotal = 0;
  let attemptTotal = 0;
  for (let slot = 0; slot < 168; slot += 1) {
    const hour = slot % 24;
    const day = ((slot - hour) / 24 + 1) as IsoWeekday; // 168 hours are seven days
    const at = `day ${day} hour ${hour}`;
    const attemptCount = requireCount(apiName, `attempts of ${at}`, attemptCounts[slot]);
    const successCount = requireWhole(apiName, `successes of ${at}`, successCounts[slot], 0, attemptCount);
    successTotal += successCount;
    attemptTotal = requireCount(apiName, 'sum of attempts', attemptTotal + attemptCount);
    if (attemptCount >= minimumAttempts) {
      const interval = findWilsonInterval(successCount, attemptCount, z);
      considered.push({ day, hour, successCount, attemptCount, ...interval });
    } else if (attemptCount > 0) thinCount += 1;
  }
  // Sorting is stable: what is still equal stays in the order of the week.
  considered.sort((a, b) => b.low - a.low || b.attemptCount - a.attemptCount);

  const prior = BigInt(priorStrength);
  const wins = BigInt(successTotal);
  const tries = BigInt(attemptTotal);
  return {
    times: considered.slice(0, limit).map(({ low, high, ...hour }) => ({
      ...hour,
      ratePercent: rate(hour.successCount, hour.attemptCount) ?? 0,
      lowPercent: rate(low, 1) ?? 0,
      highPercent: rate(high, 1) ?? 0,
      shrunkPercent: roundQuotient(
        100n * (BigInt(hour.successCount) * tries + prior * wins),
        tries * (BigInt(hour.attemptCount) + prior),
        1,
      ),
    })),
    consideredCount: considered.length,
    thinCount,
    overallPercent: rate(successTotal, attemptTotal),
  };
}
