import type { BuiltInAgency } from '../../agencies/BuiltInAgency';
import { nextMorningMs, officeHourOf } from '../../clock/officeTime';
import type { Random } from '../../Random';
import type { MessageRoute } from './MessageRoute';

/** Replies in 1,000 that wait for the next morning, for messages by day and by night. */
const overnight = { day: 50, night: 600 } as const;

/**
 * When a person replies to a message, epoch milliseconds: mostly within a few times the usual time of the route,
 * at night and now and then by day in the next morning.
 */
export function drawReplyMs(
  messageMs: number,
  { agency, route }: { readonly agency: Pick<BuiltInAgency, 'officeOffset'>; readonly route: MessageRoute },
  random: Random,
): number {
  const hour = officeHourOf(agency, messageMs);
  if (random.chance(hour < 7 || hour > 18 ? overnight.night : overnight.day)) {
    return nextMorningMs(agency, messageMs) + random.below(7200) * 1000;
  }
  // The mean of the factor is 1: two thirds of the replies are quicker than usual, few take three times as long.
  const perMille = random.chance(670) ? random.between(60, 1000) : random.between(900, 3000);
  return messageMs + (5 + Math.floor((route.replySeconds * perMille) / 1000)) * 1000;
}
