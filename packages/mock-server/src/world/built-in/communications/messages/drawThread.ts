import type { StoredMessage } from '../../../tables/MessageTable';
import type { DrawContext } from '../../DrawContext';
import type { Random } from '../../Random';
import { textAgentRun } from '../textAgentRun';
import type { DrawnMessage } from './DrawnMessage';
import { drawOrigin } from './drawOrigin';
import { drawReplyMs } from './drawReplyMs';
import { drawSending } from './drawSending';
import type { MessageRoute } from './MessageRoute';

/** How a thread begins. */
export interface ThreadOpening {
  readonly atMs: number;
  readonly route: MessageRoute;
  /** Serial of its first message; the next ones count on. */
  readonly firstSerial: number;
  /**
   * Our first message and how often in 1,000 it is answered; `null` when the contact writes first. Whom we have
   * written to first we always answer.
   */
  readonly ours: { readonly origin: StoredMessage['origin']; readonly answersPerMille: number } | null;
}

/** With our opening a thread has at most 1 + 3 × (3 + 2) messages. */
export const mostMessagesOfThread = 16;
const mostTurns = 3;

/** Contacts write one message, two or three before we reply. */
const runLengths = [
  { value: 1, weight: 66 },
  { value: 2, weight: 24 },
  { value: 3, weight: 10 },
];
const goesOnPerMille = 360;
const secondReplyPerMille = 110;
/** Two messages of a contact that carry the same moment. */
const tiePerMille = 40;

/** A thread with one contact, in the order of time: turns of their messages and our reply, while somebody writes. */
export function drawThread(
  { atMs: openedMs, route, firstSerial, ours }: ThreadOpening,
  { seed, agency }: Pick<DrawContext, 'seed' | 'agency'>,
  random: Random,
): readonly DrawnMessage[] {
  const messages: DrawnMessage[] = [];
  let atMs = openedMs;
  if (ours) {
    write(ours.origin);
    if (!random.chance(ours.answersPerMille)) return messages;
    atMs += random.between(60, 9000) * 1000;
  }
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const run = receive(random.pick(runLengths));
    if (run?.isAutoReply) {
      atMs += run.delaySeconds * 1000;
      write('text_agent');
    } else if (ours || random.chance(route.repliesPerMille)) {
      atMs = drawReplyMs(atMs, { agency, route }, random);
      write(run && !run.isEscalated && random.chance(600) ? 'suggestion' : drawOrigin(random));
    } else {
      return messages;
    }
    if (random.chance(secondReplyPerMille)) {
      atMs += random.below(90) * 1000;
      write(drawOrigin(random));
    }
    if (!random.chance(goesOnPerMille)) return messages;
    atMs += random.between(40, 5400) * 1000;
  }
  return messages;

  /** The contact's messages, up to one that the text agent answers by itself. Gives the run on the last of them. */
  function receive(most: number): ReturnType<typeof textAgentRun> {
    for (let left = most; ; left -= 1) {
      const run = textAgentRun(firstSerial + messages.length, route.phone, { seed, agencyId: agency.id });
      push('Inbound', null, { finalStatus: 'Received', settledMs: atMs });
      if (left === 1 || run?.isAutoReply) return run;
      if (!random.chance(tiePerMille)) atMs += random.between(4, 240) * 1000;
    }
  }

  function write(origin: StoredMessage['origin']): void {
    push('Outbound', origin, drawSending(atMs, random));
  }

  function push(
    direction: StoredMessage['direction'],
    origin: StoredMessage['origin'],
    sending: Pick<DrawnMessage, 'finalStatus' | 'settledMs'>,
  ): void {
    const { contactIndex, channel, phoneId } = route;
    messages.push({ atMs, contactIndex, channel, phoneId, direction, origin, ...sending });
  }
}
