import type { StoredCall } from '../../tables/StoredCall';
import type { BuiltInAgency } from '../agencies/BuiltInAgency';
import { countCallable } from '../contacts/countCallable';
import type { Random } from '../Random';
import { buyingSignalTexts, objectionTexts } from './analysisPhrases';
import type { DrawnCall } from './drawCall';
import { drawPhrases } from './drawPhrases';

/** With whom and over what a call was made, and what is kept of it. */
export type CallCircumstances = Pick<
  Required<StoredCall>,
  'phoneId' | 'contactIndex' | 'medium' | 'hasRecording' | 'analyzedAtMs' | 'objections' | 'buyingSignals'
>;

/**
 * Draws what goes with a call that {@link drawCall} drew. Of the inbound calls a few come from a page, over no
 * phone, and a third of those from somebody nobody knows. Of the others a few went over a phone that was not stored.
 */
export function drawCircumstances(agency: BuiltInAgency, call: DrawnCall, random: Random): CallCircumstances {
  const isWeb = call.direction === 'inbound' && random.below(agency.inboundPerMille) < agency.webPerMille;
  const isAnalyzed = call.objectionCount !== null;
  const endMs = call.startMs + call.durationSeconds * 1000;
  return {
    medium: isWeb ? 'web' : 'phone',
    phoneId: isWeb ? null : drawPhoneId(agency, random),
    contactIndex: isWeb && random.chance(333) ? null : drawContactIndex(agency, random),
    hasRecording: call.isConnected && random.chance(970),
    analyzedAtMs: isAnalyzed ? endMs + drawAnalysisSeconds(random) * 1000 : null,
    objections: isAnalyzed ? drawObjections(call, random) : null,
    buyingSignals: isAnalyzed ? drawPhrases(buyingSignalTexts, call.buyingSignalCount ?? 0, random) : null,
  };
}

/** The first phones are the busiest. */
function drawPhoneId({ phones }: BuiltInAgency, random: Random): string | null {
  if (phones.length === 0 || random.chance(6)) return null;
  return phones[Math.min(random.below(phones.length), random.below(phones.length))]?.id ?? null;
}

/** One call in six is with one of the few contacts that are called often. */
function drawContactIndex(agency: BuiltInAgency, random: Random): number | null {
  const callable = countCallable(agency);
  if (callable === 0) return null;
  return random.below(random.chance(160) ? Math.min(callable, 1 + Math.floor(callable / 60)) : callable);
}

/** Mostly some minutes; now and then the queue is hours long. */
function drawAnalysisSeconds(random: Random): number {
  return random.chance(30) ? random.between(1800, 14_400) : random.between(45, 600);
}

function drawObjections(call: DrawnCall, random: Random): NonNullable<StoredCall['objections']> {
  const handled = call.objectionHandledCount ?? 0;
  return drawPhrases(objectionTexts, call.objectionCount ?? 0, random).map((text, place) => ({
    text,
    isHandled: place < handled,
  }));
}
