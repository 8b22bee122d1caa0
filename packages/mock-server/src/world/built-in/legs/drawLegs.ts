import type { CallTable } from '../../tables/CallTable';
import { LegTable } from '../../tables/LegTable';
import type { DrawContext } from '../DrawContext';
import { Random } from '../Random';
import type { CarriedCall } from './carried-call/CarriedCall';
import type { LegPlace } from './carried-call/LegPlace';
import { legPlaceOf } from './carried-call/legPlaceOf';
import { readCarriedCall } from './carried-call/readCarriedCall';
import type { DrawnLeg } from './DrawnLeg';
import { drawClickToCallLeg } from './drawClickToCallLeg';
import { drawIncomingLegs } from './drawIncomingLegs';
import { openLeg } from './openLeg';

/** More than any call has. */
const legsOfCall = 4;

/** One leg in so many comes without an id. */
const legsPerMissingId = 400;

/**
 * What the carrier recorded of an organization's telephone calls, ascending by start; calls from the web have no
 * legs. An outbound call is one `Click2Call` leg, an inbound one an `Incoming` leg and up to three `CallForward`
 * legs. The leg that talked (of an inbound call that was forwarded also its `Incoming` leg) talked as long as the
 * call. A call that is under way, or whose ringing is not yet over, has an open first leg.
 *
 * A call's legs depend on the seed and the call alone, so that no other day and no other call changes them.
 */
export function drawLegs(calls: CallTable, { seed, nowMs, agency, contacts }: DrawContext): LegTable {
  const legs = new LegTable();
  const placeOf = rememberPlaces(agency.role === 'hostile');
  const lineNumbers = new Map(agency.phones.map(({ id, number }) => [id, number]));
  const numbers = { agency, contacts, lineNumbers, placeOf };
  for (let callIndex = 0; callIndex < calls.length; callIndex += 1) {
    const call = readCarriedCall(calls, callIndex, numbers);
    if (call === null) continue;
    const callSerial = calls.serial.at(callIndex);
    const random = new Random(`${seed} ${agency.id} legs ${callSerial}`);
    let serial = callSerial * legsOfCall;
    for (const leg of legsOf(call, random)) {
      legs.push({ serial, callIndex, hasId: random.below(legsPerMissingId) > 0, ...leg });
      serial += 1;
    }
  }
  legs.sortByStart();
  return legs;

  function legsOf(call: CarriedCall, random: Random): readonly DrawnLeg[] {
    if (call.ending === 'open') return [openLeg(call, nowMs)];
    const drawn = call.isInbound
      ? drawIncomingLegs(call, { staff: agency.staff, placeOf }, random)
      : [drawClickToCallLeg(call, random)];
    const isOver = drawn.every(({ startMs, durationSeconds }) => startMs + durationSeconds * 1000 <= nowMs);
    return isOver ? drawn : [openLeg(call, nowMs)];
  }
}

/** Numbers come back again and again; hashing each of them once is enough. */
function rememberPlaces(isHostile: boolean): (phoneNumber: string) => LegPlace {
  const places = new Map<string, LegPlace>();
  return (phoneNumber) => {
    const known = places.get(phoneNumber);
    if (known) return known;
    const place = legPlaceOf(phoneNumber, { isHostile });
    places.set(phoneNumber, place);
    return place;
  };
}
