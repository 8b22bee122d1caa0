import { describe, expect, it } from 'vitest';
import { callAsOf } from './callAsOf';
import type { StoredCall } from './tables/StoredCall';

const startMs = Date.UTC(2026, 1, 16, 15);
const endMs = startMs + 200_000;
const analyzedAtMs = endMs + 90_000;

const finished: StoredCall = {
  startMs,
  serial: 7,
  contactIndex: 3,
  durationSeconds: 200,
  status: 'completed',
  disposition: 'appointment_booked',
  isConnected: true,
  isConversation: true,
  isQualified: true,
  isMeetingBooked: true,
  hasRecording: true,
  analyzedAtMs,
  sentiment: 'positive',
  talkRatio: 0.5,
  listenRatio: 0.4,
  scriptAdherence: 0.9,
  interruptionCount: 1,
  objectionCount: 1,
  objectionHandledCount: 1,
  buyingSignalCount: 1,
  isIssueResolved: true,
  isEscalated: false,
  emailSentCount: 1,
  smsSentCount: 1,
  objections: [{ text: 'Sees no need', isHandled: true }],
  buyingSignals: ['Asked about the price'],
};

const unheard = {
  analyzedAtMs: null,
  sentiment: null,
  talkRatio: null,
  listenRatio: null,
  scriptAdherence: null,
  interruptionCount: null,
  objectionCount: null,
  objectionHandledCount: null,
  buyingSignalCount: null,
  isIssueResolved: null,
  isEscalated: null,
  objections: null,
  buyingSignals: null,
};

describe('callAsOf', () => {
  it('knows everything from the moment on at which the analysis is complete', () => {
    expect(callAsOf(finished, analyzedAtMs)).toEqual(finished);
  });

  it('knows how a call ended but not what was heard from its end on', () => {
    const ended = { ...finished, ...unheard };
    expect(callAsOf(finished, analyzedAtMs - 1)).toEqual(ended);
    expect(callAsOf(finished, endMs)).toEqual(ended);
  });

  it('knows neither length nor outcome of a call under way', () => {
    const underWay = {
      ...finished,
      ...unheard,
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
    expect(callAsOf(finished, endMs - 1)).toEqual(underWay);
    expect(callAsOf(finished, startMs)).toEqual(underWay);
  });

  it('holds of a call under way nothing that the world does not hold of any call', () => {
    const { hasRecording, emailSentCount, smsSentCount } = callAsOf(
      { ...finished, hasRecording: null, emailSentCount: null, smsSentCount: null },
      startMs,
    );
    expect([hasRecording, emailSentCount, smsSentCount]).toEqual([null, null, null]);
  });
});
