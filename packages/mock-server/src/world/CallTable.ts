import { type CallRecord, callDispositions } from '@callscope/core';
import { ChoiceColumn } from './ChoiceColumn';
import { NullableColumn } from './NullableColumn';
import { NumberColumn } from './NumberColumn';
import { TextColumn } from './TextColumn';

/** A call as the world keeps it: what a rollup reads, and who made it. */
export interface StoredCall extends CallRecord {
  readonly agentId?: string | null;
}

const integers = () => new NullableColumn((length) => new Int32Array(length));
const smallCounts = () => new NullableColumn((length) => new Int16Array(length));
const ratios = () => new NullableColumn((length) => new Int16Array(length), 10_000);
const answers = () => new ChoiceColumn([false, true]);

/**
 * Calls kept by column, not by row. Ratios keep four decimals, counts go up to 32,767, durations up to
 * 2,147,483,647 seconds. Rows keep the order in which they were added.
 */
export class CallTable {
  readonly startMs = new NumberColumn((length) => new Float64Array(length));
  readonly agencyId = new TextColumn();
  readonly campaignId = new TextColumn();
  readonly clientId = new TextColumn();
  readonly agentId = new TextColumn();
  readonly #durationSeconds = integers();
  readonly #direction = new ChoiceColumn(['inbound', 'outbound'] as const);
  readonly #status = new ChoiceColumn(['completed', 'failed'] as const);
  readonly #disposition = new ChoiceColumn(callDispositions);
  readonly #isConnected = answers();
  readonly #isConversation = answers();
  readonly #isQualified = answers();
  readonly #isMeetingBooked = answers();
  readonly #sentiment = new ChoiceColumn(['positive', 'neutral', 'negative'] as const);
  readonly #talkRatio = ratios();
  readonly #listenRatio = ratios();
  readonly #scriptAdherence = ratios();
  readonly #interruptionCount = smallCounts();
  readonly #objectionCount = smallCounts();
  readonly #objectionHandledCount = smallCounts();
  readonly #buyingSignalCount = smallCounts();
  readonly #isIssueResolved = answers();
  readonly #isEscalated = answers();
  readonly #emailSentCount = smallCounts();
  readonly #smsSentCount = smallCounts();

  /** How many calls the table holds. */
  get length(): number {
    return this.startMs.length;
  }

  /** Adds a call at the end. */
  push(call: StoredCall): void {
    this.startMs.push(call.startMs);
    this.agencyId.push(call.agencyId);
    this.campaignId.push(call.campaignId);
    this.clientId.push(call.clientId);
    this.agentId.push(call.agentId);
    this.#durationSeconds.push(call.durationSeconds);
    this.#direction.push(call.direction);
    this.#status.push(call.status);
    this.#disposition.push(call.disposition);
    this.#isConnected.push(call.isConnected);
    this.#isConversation.push(call.isConversation);
    this.#isQualified.push(call.isQualified);
    this.#isMeetingBooked.push(call.isMeetingBooked);
    this.#sentiment.push(call.sentiment);
    this.#talkRatio.push(call.talkRatio);
    this.#listenRatio.push(call.listenRatio);
    this.#scriptAdherence.push(call.scriptAdherence);
    this.#interruptionCount.push(call.interruptionCount);
    this.#objectionCount.push(call.objectionCount);
    this.#objectionHandledCount.push(call.objectionHandledCount);
    this.#buyingSignalCount.push(call.buyingSignalCount);
    this.#isIssueResolved.push(call.isIssueResolved);
    this.#isEscalated.push(call.isEscalated);
    this.#emailSentCount.push(call.emailSentCount);
    this.#smsSentCount.push(call.smsSentCount);
  }

  /** The call in row `index`, 0 and up; what it lacks is `null`. @throws RangeError outside the table */
  at(index: number): Required<StoredCall> {
    return {
      startMs: this.startMs.at(index),
      agencyId: this.agencyId.at(index),
      campaignId: this.campaignId.at(index),
      clientId: this.clientId.at(index),
      agentId: this.agentId.at(index),
      durationSeconds: this.#durationSeconds.at(index),
      direction: this.#direction.at(index),
      status: this.#status.at(index),
      disposition: this.#disposition.at(index),
      isConnected: this.#isConnected.at(index) === true,
      isConversation: this.#isConversation.at(index) === true,
      isQualified: this.#isQualified.at(index) === true,
      isMeetingBooked: this.#isMeetingBooked.at(index) === true,
      sentiment: this.#sentiment.at(index),
      talkRatio: this.#talkRatio.at(index),
      listenRatio: this.#listenRatio.at(index),
      scriptAdherence: this.#scriptAdherence.at(index),
      interruptionCount: this.#interruptionCount.at(index),
      objectionCount: this.#objectionCount.at(index),
      objectionHandledCount: this.#objectionHandledCount.at(index),
      buyingSignalCount: this.#buyingSignalCount.at(index),
      isIssueResolved: this.#isIssueResolved.at(index),
      isEscalated: this.#isEscalated.at(index),
      emailSentCount: this.#emailSentCount.at(index),
      smsSentCount: this.#smsSentCount.at(index),
    };
  }
}
