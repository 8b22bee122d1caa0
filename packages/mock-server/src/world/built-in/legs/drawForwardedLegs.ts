import type { StoredLeg } from '../../tables/LegTable';
import type { BuiltInStaffMember } from '../agencies/BuiltInAgency';
import type { Random } from '../Random';
import type { CarriedCall } from './carried-call/CarriedCall';
import type { LegPlace } from './carried-call/LegPlace';
import type { DrawnLeg } from './DrawnLeg';
import { drawRingSeconds } from './drawRingSeconds';

const misses: readonly { readonly value: StoredLeg['status']; readonly weight: number }[] = [
  { value: 'NOANSWER', weight: 64 },
  { value: 'BUSY', weight: 20 },
  { value: 'CANCEL', weight: 11 },
  { value: 'FAILED', weight: 5 },
];

/**
 * A leg from our line to each member tried, one after the other. Of an answered call the last one talks.
 * @param firstMs when the first of them begins to ring
 */
export function drawForwardedLegs(
  call: CarriedCall,
  {
    tries,
    firstMs,
    placeOf,
  }: {
    readonly tries: readonly BuiltInStaffMember[];
    readonly firstMs: number;
    readonly placeOf: (phoneNumber: string) => LegPlace;
  },
  random: Random,
): readonly DrawnLeg[] {
  const legs: DrawnLeg[] = [];
  let startMs = firstMs;
  for (const [place, { agentNumber }] of tries.entries()) {
    const { location, provider } = placeOf(agentNumber);
    const isAnswer = call.ending === 'answered' && place === tries.length - 1;
    const status = isAnswer ? 'ANSWER' : random.pick(misses);
    const talkSeconds = isAnswer ? call.talkSeconds : 0;
    const durationSeconds = drawRingSeconds(status, random) + talkSeconds;
    legs.push({
      startMs,
      from: call.lineNumber,
      to: agentNumber,
      durationSeconds,
      talkSeconds,
      status,
      service: 'CallForward',
      location,
      provider,
      hasRecording: isAnswer && talkSeconds > 0,
    });
    startMs += (durationSeconds + 1) * 1000;
  }
  return legs;
}
