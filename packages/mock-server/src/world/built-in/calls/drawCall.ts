import { dispositionOutcomes, type StatusMeaning } from '../../../call-log/dispositionOutcomes';
import { type CallAnalysis, noAnalysis } from '../../CallAnalysis';
import type { StoredCall } from '../../tables/StoredCall';
import type { BuiltInAgency, BuiltInCampaign } from '../agencies/BuiltInAgency';
import type { Random } from '../Random';
import { drawAnalysis } from './drawAnalysis';
import type { WeighedCampaign } from './weighCampaigns';

/** Shortest and longest call of an outcome, seconds. */
const durationRanges: Readonly<Record<StatusMeaning, readonly [number, number]>> = {
  appointment_booked: [300, 840],
  callback_requested: [90, 210],
  not_interested: [40, 200],
  conversation: [180, 520],
  wrong_number: [8, 30],
  dnc_requested: [10, 40],
  gatekeeper_blocked: [25, 80],
  voicemail: [20, 45],
  no_answer: [0, 0],
  failed: [0, 0],
};

/**
 * A call as it will have been when it is over and listened to, if the texts and mails after it can be sent: whether
 * they can is known when it is known whom it was with.
 */
export type DrawnCall = Omit<StoredCall, 'serial' | 'durationSeconds'> &
  CallAnalysis & { readonly durationSeconds: number };

/** What a call is drawn from. */
export interface CallDraw {
  readonly startMs: number;
  readonly campaigns: readonly WeighedCampaign[];
  readonly random: Random;
  /** How it ends; drawn when left out. */
  readonly meaning?: StatusMeaning | null;
}

/** The call that begins at `startMs`: whose it is, how it went and what was heard. */
export function drawCall(
  agency: BuiltInAgency,
  { startMs, campaigns, random, meaning = null }: CallDraw,
): DrawnCall {
  const isInbound = random.chance(agency.inboundPerMille);
  const campaign = random.pick(campaigns);
  // Half of those who ring back do not say which campaign reached them.
  const isOfCampaign = !isInbound || random.chance(500);
  const agentIndex = random.below(agency.agents.length);
  const ending = meaning ?? drawMeaning(campaign, random);
  const outcome = dispositionOutcomes[ending];
  const isWarm = ending === 'conversation' || ending === 'callback_requested';
  return {
    startMs,
    agencyId: agency.id,
    campaignId: isOfCampaign ? campaign.id : null,
    clientId: isOfCampaign ? campaign.clientId : null,
    agentId: agency.agents[agentIndex]?.id ?? null,
    durationSeconds: drawDuration(ending, random),
    direction: isInbound ? 'inbound' : 'outbound',
    disposition: ending === 'failed' ? null : ending,
    ...outcome,
    isQualified: outcome.isQualified || (isWarm && random.chance(320)),
    ...(outcome.isConnected ? drawAnalysis(ending, random) : noAnalysis),
    emailSentCount: random.chance(emailPerMille(ending)) ? 1 : 0,
    smsSentCount: random.chance(smsPerMille(ending)) ? 1 : 0,
  };
}

/** In 1,000 calls about 700 are answered and 80 end with a meeting, as in Virsyn's own sample. */
function drawMeaning(campaign: BuiltInCampaign, random: Random): StatusMeaning {
  return random.pick<StatusMeaning>([
    { value: 'appointment_booked', weight: campaign.bookedPerMille },
    { value: 'callback_requested', weight: 90 },
    { value: 'not_interested', weight: 270 - campaign.bookedPerMille },
    { value: 'conversation', weight: 150 },
    { value: 'wrong_number', weight: 40 },
    { value: 'dnc_requested', weight: 20 },
    { value: 'gatekeeper_blocked', weight: 130 },
    { value: 'voicemail', weight: 120 },
    { value: 'no_answer', weight: 130 },
    { value: 'failed', weight: 50 },
  ]);
}

/** The mean of two draws: the middle of the range is likelier than its ends. */
function drawDuration(meaning: StatusMeaning, random: Random): number {
  const [shortest, longest] = durationRanges[meaning];
  return Math.floor((random.between(shortest, longest) + random.between(shortest, longest)) / 2);
}

function emailPerMille(meaning: StatusMeaning): number {
  if (meaning === 'appointment_booked') return 900;
  return meaning === 'conversation' ? 150 : 0;
}

function smsPerMille(meaning: StatusMeaning): number {
  if (meaning === 'appointment_booked') return 600;
  return meaning === 'callback_requested' ? 400 : 0;
}
