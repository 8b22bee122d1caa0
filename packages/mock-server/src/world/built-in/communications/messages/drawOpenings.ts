import type { StoredMessage } from '../../../tables/MessageTable';
import type { BuiltInAgency } from '../../agencies/BuiltInAgency';
import { officeHourMs } from '../../clock/officeTime';
import { weekdayOf } from '../../clock/weekdayOf';
import type { DrawContext } from '../../DrawContext';
import type { Random } from '../../Random';
import { createRoute } from './createRoute';
import { drawAddresseeIndex, drawWriterIndex, nextAddressee } from './drawContactIndex';
import { drawOrigin } from './drawOrigin';
import { drawRoute } from './drawRoute';
import type { ThreadOpening } from './drawThread';

/** How many conversations begin in an hour of the office's clock: contacts write in the evening, too. */
const hourWeights = [
  { value: 7, weight: 3 },
  { value: 8, weight: 6 },
  { value: 9, weight: 10 },
  { value: 10, weight: 12 },
  { value: 11, weight: 11 },
  { value: 12, weight: 8 },
  { value: 13, weight: 9 },
  { value: 14, weight: 11 },
  { value: 15, weight: 11 },
  { value: 16, weight: 10 },
  { value: 17, weight: 8 },
  { value: 18, weight: 7 },
  { value: 19, weight: 7 },
  { value: 20, weight: 6 },
  { value: 21, weight: 4 },
  { value: 22, weight: 2 },
];

/** What an opening is but for its serial. */
export type DrawnOpening = Omit<ThreadOpening, 'firstSerial'>;

/** The conversations that begin on a day of the office's calendar, in no order. */
export function drawOpenings(
  context: DrawContext,
  dayNumber: number,
  random: Random,
): readonly DrawnOpening[] {
  const { agency, contacts } = context;
  const inHour = (hour: number) => officeHourMs(agency, dayNumber, hour) + random.below(3600) * 1000;
  const count = drawCount(agency, dayNumber, random);
  const inBulk = random.chance(140) && agency.campaigns.length > 0 ? Math.floor(count / 3) : 0;
  const startMs = inHour(random.between(10, 16));
  const openings: DrawnOpening[] = [...drawBulk(context, { count: inBulk, startMs }, random)];
  while (openings.length < count) {
    const isOurs = random.chance(250);
    const contactIndex = (isOurs ? drawAddresseeIndex : drawWriterIndex)(contacts.length, random);
    const phones = isOurs ? outreachPhones(agency) : agency.phones;
    openings.push({
      atMs: inHour(random.pick(hourWeights)),
      route: drawRoute(contactIndex, { contact: contacts[contactIndex], phones }, random),
      ours: isOurs ? { origin: drawOrigin(random), answersPerMille: 400 } : null,
    });
  }
  return openings;
}

function drawCount({ weekdayConversations }: BuiltInAgency, dayNumber: number, random: Random): number {
  const count = random.between(...weekdayConversations);
  const weekday = weekdayOf(dayNumber);
  if (weekday === 0) return Math.floor(count / 8);
  return weekday === 6 ? Math.floor(count / 4) : count;
}

/** A campaign's text to many contacts one after another, four to the second. */
function* drawBulk(
  { agency, contacts }: DrawContext,
  { count, startMs }: { readonly count: number; readonly startMs: number },
  random: Random,
): Generator<DrawnOpening, void, undefined> {
  const phones = outreachPhones(agency);
  const phone = phones[random.below(Math.max(1, phones.length))];
  const origin = random.pick<StoredMessage['origin']>([
    { value: null, weight: 700 },
    { value: 'plan', weight: 300 },
  ]);
  const first = random.below(contacts.length);
  for (let place = 0; place < count; place += 1) {
    const contactIndex = nextAddressee((first + place) % contacts.length, contacts.length);
    if (phone === undefined || contacts[contactIndex]?.phoneNumber === null) continue;
    yield {
      atMs: startMs + Math.floor(place / 4) * 1000,
      route: createRoute(contactIndex, 'Sms', phone),
      ours: { origin, answersPerMille: 70 },
    };
  }
}

/** Nobody writes to many from a phone where replies are left lying, unless there is no other. */
function outreachPhones({ phones }: BuiltInAgency): BuiltInAgency['phones'] {
  const attended = phones.filter(({ repliesPerMille }) => repliesPerMille >= 500);
  return attended.length > 0 ? attended : phones;
}
