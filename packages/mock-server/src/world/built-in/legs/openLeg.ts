import type { CarriedCall } from './carried-call/CarriedCall';
import type { DrawnLeg } from './DrawnLeg';

/**
 * What a carrier knows of a call that is not over: its first leg, as long as it has lasted, without talk. The
 * sources do not say what such a leg looks like; `ACCEPTED` is the status that ends nothing.
 */
export function openLeg(call: CarriedCall, nowMs: number): DrawnLeg {
  const { startMs, isInbound, contactNumber, lineNumber, place } = call;
  return {
    startMs,
    from: isInbound ? contactNumber : lineNumber,
    to: isInbound ? lineNumber : contactNumber,
    durationSeconds: Math.floor((nowMs - startMs) / 1000),
    talkSeconds: 0,
    status: 'ACCEPTED',
    service: isInbound ? 'Incoming' : 'Click2Call',
    location: place.location,
    provider: place.provider,
    hasRecording: false,
  };
}
