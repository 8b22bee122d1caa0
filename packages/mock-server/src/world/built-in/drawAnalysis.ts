import type { CallRecord } from '@callscope/core';
import type { StatusMeaning } from '../../call-log/dispositionOutcomes';
import type { Random } from './Random';

type Sentiment = NonNullable<CallRecord['sentiment']>;

/** What listening to a call found; `null` members for a call that nobody answered. */
export type CallAnalysis = Pick<
  Required<CallRecord>,
  | 'sentiment'
  | 'talkRatio'
  | 'listenRatio'
  | 'scriptAdherence'
  | 'interruptionCount'
  | 'objectionCount'
  | 'objectionHandledCount'
  | 'buyingSignalCount'
  | 'isIssueResolved'
  | 'isEscalated'
>;

/** Draws the analysis of a call that somebody answered. */
export function drawAnalysis(meaning: StatusMeaning, random: Random): CallAnalysis {
  const talk = random.between(3800, 5800);
  const silence = random.between(0, 800);
  const objectionCount = drawCount(random, [60, 28, 10, 2]);
  return {
    sentiment: drawSentiment(meaning, random),
    talkRatio: talk / 10_000,
    listenRatio: (10_000 - talk - silence) / 10_000,
    scriptAdherence: random.between(7800, 9700) / 10_000,
    interruptionCount: drawCount(random, [68, 21, 8, 3]),
    objectionCount,
    objectionHandledCount: drawHandled(objectionCount, random),
    buyingSignalCount: drawBuyingSignals(meaning, random),
    isIssueResolved: random.chance(300),
    isEscalated: random.chance(20),
  };
}

/** The analysis of a call that was not answered: there was nothing to listen to. */
export function noAnalysis(): CallAnalysis {
  return {
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
  };
}

function drawSentiment(meaning: StatusMeaning, random: Random): Sentiment {
  const [positive, neutral, negative] = sentimentWeights(meaning);
  return random.pick<Sentiment>([
    { value: 'positive', weight: positive },
    { value: 'neutral', weight: neutral },
    { value: 'negative', weight: negative },
  ]);
}

function sentimentWeights(meaning: StatusMeaning): readonly [number, number, number] {
  if (meaning === 'appointment_booked' || meaning === 'callback_requested') return [80, 17, 3];
  if (meaning === 'conversation') return [70, 25, 5];
  if (meaning === 'wrong_number' || meaning === 'dnc_requested') return [30, 45, 25];
  return [50, 38, 12];
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

/** 0, 1, 2 …, each as often as its weight. */
function drawCount(random: Random, weights: readonly number[]): number {
  return random.pick(weights.map((weight, count) => ({ value: count, weight })));
}
