import type { BuiltInPhone } from '../agencies/BuiltInAgency';
import { Random } from '../Random';

/** One run of a text agent on an inbound message: its best suggestion and what became of it. */
export interface TextAgentRun {
  /** From the message to the suggestion, whole seconds. */
  readonly delaySeconds: number;
  /** 0–1, two or four digits. */
  readonly confidence: number;
  readonly isAutoReply: boolean;
  readonly isEscalated: boolean;
}

/** A suggestion at least so sure is sent by itself. */
const autoReplyThreshold = 0.85;
/** Below this most suggestions are handed to a person. */
const doubtThreshold = 0.5;
/** Whoever replies to so many messages in 1,000 has switched auto-reply on. */
const autoReplyFromPerMille = 700;

/**
 * The run on an inbound message; `null` for the seven messages in ten that no agent looks at. It depends on the
 * seed and the message alone, so that a thread and a list of suggestions tell the same story.
 * @param phone where the message came in; `undefined` for mail and the like, which no agent answers by itself
 */
export function textAgentRun(
  messageSerial: number,
  phone: Pick<BuiltInPhone, 'repliesPerMille'> | undefined,
  { seed, agencyId }: { readonly seed: number; readonly agencyId: string },
): TextAgentRun | null {
  const random = new Random(`${seed} ${agencyId} text agent ${messageSerial}`);
  if (!random.chance(300)) return null;
  const confidence = drawConfidence(random);
  const isAutoReplyOn = (phone?.repliesPerMille ?? 0) >= autoReplyFromPerMille;
  const isAutoReply = isAutoReplyOn && confidence >= autoReplyThreshold;
  return {
    delaySeconds: random.between(3, 15),
    confidence,
    isAutoReply,
    isEscalated: !isAutoReply && random.chance(confidence < doubtThreshold ? 700 : 30),
  };
}

/** The better of two draws: agents are more often sure than not. */
function drawConfidence(random: Random): number {
  if (random.chance(400)) return Math.max(random.between(36, 99), random.between(36, 99)) / 100;
  return Math.max(random.between(3600, 9900), random.between(3600, 9900)) / 10_000;
}
