import type { StoredLeg } from '../../tables/LegTable';
import type { BuiltInStaffMember } from '../agencies/BuiltInAgency';
import type { Random } from '../Random';
import type { CarriedCall } from './carried-call/CarriedCall';
import type { LegPlace } from './carried-call/LegPlace';
import type { DrawnLeg } from './DrawnLeg';
import { drawForwardedLegs } from './drawForwardedLegs';
import { drawRingSeconds } from './drawRingSeconds';
import { drawTries } from './drawTries';

/** Answered calls in 1,000 that the voice agent forwards to people. */
const forwardedPerMille = 720;

/**
 * The legs of an inbound call: one from the contact to our line, which lasts as long as the call, and one to each
 * member of the staff that was tried.
 */
export function drawIncomingLegs(
  call: CarriedCall,
  {
    staff,
    placeOf,
  }: {
    readonly staff: readonly BuiltInStaffMember[];
    readonly placeOf: (phoneNumber: string) => LegPlace;
  },
  random: Random,
): readonly DrawnLeg[] {
  const greetingSeconds = random.between(2, 11);
  const forwarded = drawForwardedLegs(
    call,
    {
      tries: drawForwarding(call, staff, random),
      firstMs: call.startMs + greetingSeconds * 1000,
      placeOf,
    },
    random,
  );
  const last = forwarded.at(-1);
  const status = drawStatus(call, last, random);
  return [
    {
      startMs: call.startMs,
      from: call.contactNumber,
      to: call.lineNumber,
      durationSeconds: last
        ? (last.startMs - call.startMs) / 1000 + last.durationSeconds
        : drawRingSeconds(status, random) + call.talkSeconds,
      talkSeconds: call.talkSeconds,
      status,
      service: 'Incoming',
      location: call.place.location,
      provider: call.place.provider,
      hasRecording: false,
    },
    ...forwarded,
  ];
}

/** A call that could not be placed, or that a mailbox took, is forwarded to nobody. */
function drawForwarding(
  { ending, isConnected }: CarriedCall,
  staff: readonly BuiltInStaffMember[],
  random: Random,
): readonly BuiltInStaffMember[] {
  if (ending === 'missed') return drawTries(staff, false, random);
  const isForwarded = ending === 'answered' && isConnected && random.chance(forwardedPerMille);
  return isForwarded ? drawTries(staff, true, random) : [];
}

function drawStatus(
  { ending }: CarriedCall,
  lastForwarded: DrawnLeg | undefined,
  random: Random,
): StoredLeg['status'] {
  if (ending === 'open') return 'ACCEPTED';
  if (ending === 'failed') return random.chance(700) ? 'FAILED' : 'CONGESTION';
  if (ending === 'answered') return lastForwarded && random.chance(40) ? 'FORWARDED' : 'ANSWER';
  if (lastForwarded?.status === 'BUSY') return 'BUSY';
  return random.chance(350) ? 'CANCEL' : 'NOANSWER';
}
