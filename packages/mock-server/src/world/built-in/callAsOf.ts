import type { StoredCall } from '../tables/StoredCall';
import { noAnalysis } from './drawAnalysis';

const notYetAnalyzed = { ...noAnalysis(), analyzedAtMs: null, objections: null, buyingSignals: null };

const notYetOver = {
  ...notYetAnalyzed,
  durationSeconds: null,
  status: null,
  disposition: null,
  isConnected: false,
  isConversation: false,
  isQualified: false,
  isMeetingBooked: false,
  hasRecording: false,
  emailSentCount: 0,
  smsSentCount: 0,
};

/**
 * What is known of a call at a moment that is not before its start: of one that is under way neither its length
 * nor its outcome, of one whose analysis takes longer nothing that listening will find.
 */
export function callAsOf(call: StoredCall, nowMs: number): StoredCall {
  if (call.startMs + (call.durationSeconds ?? 0) * 1000 > nowMs) return { ...call, ...notYetOver };
  if ((call.analyzedAtMs ?? 0) > nowMs) return { ...call, ...notYetAnalyzed };
  return call;
}
