import { type CallRecord, callDispositions } from '../../src/calls/CallRecord';
import { createRandom, pick } from './createRandom';
import { randomMoment } from './zones';

/** Calls of a year in few agencies, campaigns and clients, with every member missing now and then. */
export function randomCallLog(count: number): readonly CallRecord[] {
  const random = createRandom(7);
  const flag = () => random(2) === 1;
  const often = <T>(value: T): T | null => (random(4) === 0 ? null : value);
  // A campaign that never says anything leaves whole rows without a measure.
  const held = <T>(isSilent: boolean, value: T): T | null => (isSilent ? null : often(value));
  return Array.from({ length: count }, () => {
    const isSilent = random(5) === 0;
    return {
      startMs: randomMoment(random),
      agencyId: pick(random, [null, 'north', 'South']),
      campaignId: isSilent ? 'silent' : pick(random, [null, 'a', 'B', 'é']),
      clientId: pick(random, [null, 'x']),
      durationSeconds: held(isSilent, random(4000)),
      direction: held(isSilent, pick(random, ['inbound', 'outbound'])),
      status: often(pick(random, ['completed', 'failed'])),
      disposition: often(callDispositions[random(callDispositions.length)] ?? null),
      isConnected: flag(),
      isConversation: flag(),
      isQualified: flag(),
      isMeetingBooked: flag(),
      sentiment: held(isSilent, pick(random, ['positive', 'neutral', 'negative'])),
      talkRatio: held(isSilent, random(10_001) / 10_000),
      listenRatio: held(isSilent, random(1001) / 1000),
      scriptAdherence: held(isSilent, random(100_001) / 100_000),
      interruptionCount: held(isSilent, random(20)),
      objectionCount: held(isSilent, random(5)),
      objectionHandledCount: held(isSilent, random(3)),
      buyingSignalCount: held(isSilent, random(4)),
      isIssueResolved: held(isSilent, flag()),
      isEscalated: held(isSilent, flag()),
      emailSentCount: held(isSilent, random(3)),
      smsSentCount: held(isSilent, random(3)),
    };
  });
}
