import { noAnalysis } from './CallAnalysis';
import type { StoredCall } from './tables/StoredCall';

const notYetAnalyzed = { ...noAnalysis, analyzedAtMs: null, objections: null, buyingSignals: null };

const notYetOver = {
  ...notYetAnalyzed,
  durationSeconds: null,
  status: null,
  disposition: null,
  isConnected: false,
  isConversation: false,
  isQualified: false,
  isMeetingBooked: false,
};

/**
 * What is known of a call at a moment that is not before its start: of one that is under way neither its length
 * nor its outcome, of one whose analysis takes longer nothing that listening will find.
 */
export function callAsOf(call: StoredCall, nowMs: number): StoredCall {
  if (call.startMs + (call.durationSeconds ?? 0) * 1000 > nowMs) {
    return {
      ...call,
      ...notYetOver,
      // What a world does not hold of any call it does not hold of this one either: not a 0, not a no.
      hasRecording: isHeld(call.hasRecording) ? false : null,
      emailSentCount: isHeld(call.emailSentCount) ? 0 : null,
      smsSentCount: isHeld(call.smsSentCount) ? 0 : null,
    };
  }
  if ((call.analyzedAtMs ?? 0) > nowMs) return { ...call, ...notYetAnalyzed };
  return call;
}

function isHeld(value: number | boolean | null | undefined): boolean {
  return value !== null && value !== undefined;
}
