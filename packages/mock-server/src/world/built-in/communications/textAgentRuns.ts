import type { MessageTable } from '../../tables/MessageTable';
import type { DrawContext } from '../DrawContext';
import { type TextAgentRun, textAgentRun } from './textAgentRun';

/** A run on one of an organization's messages. */
export interface RunOnMessage {
  readonly run: TextAgentRun;
  /** When its suggestion was there. */
  readonly atMs: number;
  readonly phoneId: string | null;
  readonly messageSerial: number;
}

/** The runs of text agents that are over, in the order of their messages. */
export function* textAgentRuns(
  messages: MessageTable,
  { seed, nowMs, agency }: Pick<DrawContext, 'seed' | 'nowMs' | 'agency'>,
): Generator<RunOnMessage, void, undefined> {
  const phones = new Map(agency.phones.map((phone) => [phone.id, phone]));
  for (let index = 0; index < messages.length; index += 1) {
    if (messages.isOutbound.at(index) === 1) continue;
    const phoneId = messages.phoneId.at(index);
    const messageSerial = messages.serial.at(index);
    const run = textAgentRun(messageSerial, phones.get(phoneId ?? ''), { seed, agencyId: agency.id });
    if (run === null) continue;
    const atMs = messages.atMs.at(index) + run.delaySeconds * 1000;
    if (atMs <= nowMs) yield { run, atMs, phoneId, messageSerial };
  }
}
