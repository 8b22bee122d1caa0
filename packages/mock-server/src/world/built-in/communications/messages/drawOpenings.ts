import type { StoredMessage } from '../../../tables/MessageTable';
import type { DrawContext } from '../../DrawContext';
import type { Random } from '../../Random';
import { createRoute } from './createRoute';
import { drawOrigin } from './drawOrigin';
import { drawRoute } from './drawRoute';
import type { ThreadOpening } from './drawThread';
import { officeHourMs } from './officeTime';

/** How many conversations begin in an hour of the office's clock: contacts write in the evening, too. */
const hourWeights = [3, 6, 10, 12, 11, 8, 9, 11, 11, 10, 8, 7, 7, 6, 4, 2].map((weight, place) => ({
  value: 7 + place,
  weight,
}));

/** What an opening is but for its serial. */
export type DrawnOpening = Omit<ThreadOpening, 'firstSerial'>;

/** The conversations that begin on a day of the office's calendar, in no order. */
export function drawOpenings(
  context: DrawContext,
  dayNumber: number,
  random: Random,
): readonly DrawnOpening[] {
  const inHour = (hour: number) => officeHourMs(context.agency, dayNumber, hour) + random.below(3600) * 1000;
  const count = drawCount(context, dayNumber, random);
  const inBulk = random.chance(140) && context.agency.campaigns.length > 0 ? Math.floor(count / 3) : 0;
  const openings: DrawnOpening[] = [
    ...drawBulk(context, { count: inBulk, startMs: inHour(random.between(10, 16)) }, random),
  ];
  while (openings.length < count) {
    const route = drawRoute(context, random);
    openings.push({
      atMs: inHour(random.pick(hourWeights)),
      route,
      ours: random.chance(740) ? null : { origin: drawOrigin(random), answersPerMille: 380 },
    });
  }
  return openings;
}

function drawCount({ agency }: DrawContext, dayNumber: number, random: Random): number {
  const count = random.between(...agency.weekdayConversations);
  // 0 is Sunday: 1970-01-01, day 0, was a Thursday.
  const weekday = (dayNumber + 4) % 7;
  if (weekday === 0) return Math.floor(count / 8);
  return weekday === 6 ? Math.floor(count / 4) : count;
}

/** A campaign's text to many contacts one after another, four to the second. */
function* drawBulk(
  { agency: { phones }, contacts }: DrawContext,
  { count, startMs }: { readonly count: number; readonly startMs: number },
  random: Random,
): Generator<DrawnOpening, void, undefined> {
  const phone = phones[random.below(Math.max(1, phones.length))];
  const origin = random.pick<StoredMessage['origin']>([
    { value: null, weight: 700 },
    { value: 'plan', weight: 300 },
  ]);
  const first = random.below(contacts.length);
  for (let place = 0; place < count; place += 1) {
    const contactIndex = (first + place) % contacts.length;
    if (phone === undefined || contacts[contactIndex]?.phoneNumber === null) continue;
    yield {
      atMs: startMs + Math.floor(place / 4) * 1000,
      route: createRoute(contactIndex, 'Sms', phone),
      ours: { origin, answersPerMille: 70 },
    };
  }
}
