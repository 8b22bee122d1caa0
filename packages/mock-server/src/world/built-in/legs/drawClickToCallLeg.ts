import type { StoredLeg } from '../../tables/LegTable';
import type { Random } from '../Random';
import type { CarriedCall } from './carried-call/CarriedCall';
import type { DrawnLeg } from './DrawnLeg';
import { drawRingSeconds } from './drawRingSeconds';

type LegStatus = StoredLeg['status'];

const statuses: Readonly<
  Record<CarriedCall['ending'], readonly { readonly value: LegStatus; readonly weight: number }[]>
> = {
  answered: [
    { value: 'ANSWER', weight: 970 },
    { value: 'ANSWERED-B', weight: 30 },
  ],
  // The sources do not say what `ANSWERED-A` means: here only our own side picked up, so that nobody talked.
  missed: [
    { value: 'NOANSWER', weight: 620 },
    { value: 'BUSY', weight: 220 },
    { value: 'CANCEL', weight: 130 },
    { value: 'ANSWERED-A', weight: 30 },
  ],
  failed: [
    { value: 'FAILED', weight: 700 },
    { value: 'CONGESTION', weight: 300 },
  ],
  open: [{ value: 'ACCEPTED', weight: 1 }],
};

/** The one leg of an outbound call: from our line to the contact. */
export function drawClickToCallLeg(call: CarriedCall, random: Random): DrawnLeg {
  const status = random.pick(statuses[call.ending]);
  return {
    startMs: call.startMs,
    from: call.lineNumber,
    to: call.contactNumber,
    durationSeconds: drawRingSeconds(status, random) + call.talkSeconds,
    talkSeconds: call.talkSeconds,
    status,
    service: 'Click2Call',
    location: call.place.location,
    provider: call.place.provider,
    hasRecording: false,
  };
}
