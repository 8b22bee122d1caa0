import type { CallRecord } from '@callscope/core';
import type { StatusMeaning } from '../../../call-log/dispositionOutcomes';
import type { CallAnalysis } from '../../CallAnalysis';
import type { Random } from '../Random';

type Weighted<T> = readonly { readonly value: T; readonly weight: number }[];
type Sentiments = Weighted<NonNullable<CallRecord['sentiment']>>;

const objectionCounts: Weighted<number> = [
  { value: 0, weight: 60 },
  { value: 1, weight: 28 },
  { value: 2, weight: 10 },
  { value: 3, weight: 2 },
];

const interruptionCounts: Weighted<number> = [
  { value: 0, weight: 68 },
  { value: 1, weight: 21 },
  { value: 2, weight: 8 },
  { value: 3, weight: 3 },
];

const pleased: Sentiments = [
  { value: 'positive', weight: 80 },
  { value: 'neutral', weight: 17 },
  { value: 'negative', weight: 3 },
];

const friendly: Sentiments = [
  { value: 'positive', weight: 70 },
  { value: 'neutral', weight: 25 },
  { value: 'negative', weight: 5 },
];

const disturbed: Sentiments = [
  { value: 'positive', weight: 30 },
  { value: 'neutral', weight: 45 },
  { value: 'negative', weight: 25 },
];

const mixed: Sentiments = [
  { value: 'positive', weight: 50 },
  { value: 'neutral', weight: 38 },
  { value: 'negative', weight: 12 },
];

/** Draws the analysis of a call that somebody answered. */
export function drawAnalysis(meaning: StatusMeaning, random: Random): CallAnalysis {
  const talk = random.between(3800, 5800);
  const silence = random.between(0, 800);
  const objectionCount = random.pick(objectionCounts);
  return {
    sentiment: random.pick(sentimentsOf(meaning)),
    talkRatio: talk / 10_000,
    listenRatio: (10_000 - talk - silence) / 10_000,
    scriptAdherence: random.between(7800, 9700) / 10_000,
    interruptionCount: random.pick(interruptionCounts),
    objectionCount,
    objectionHandledCount: drawHandled(objectionCount, random),
    buyingSignalCount: drawBuyingSignals(meaning, random),
    isIssueResolved: random.chance(300),
    isEscalated: random.chance(20),
  };
}

function sentimentsOf(meaning: StatusMeaning): Sentiments {
  if (meaning === 'appointment_booked' || meaning === 'callback_requested') return pleased;
  if (meaning === 'conversation') return friendly;
  if (meaning === 'wrong_number' || meaning === 'dnc_requested') return disturbed;
  return mixed;
}

function drawBuyingSignals(meaning: StatusMeaning, random: Random): number {
  if (meaning === 'appointment_booked') return random.between(1, 3);
  if (meaning === 'conversation' || meaning === 'callback_requested') return random.below(2);
  return 0;
}

/** Six objections in ten are handled. */
function drawHandled(objectionCount: number, random: Random): number {
  let handled = 0;
  for (let left = objectionCount; left > 0; left -= 1) if (random.chance(600)) handled += 1;
  return handled;
}
