import {
  type CallColumns,
  callDirections,
  callDispositions,
  callFlags,
  callSentiments,
  callStatuses,
} from '@callscope/core';
import { ascendingOrder } from '../columns/ascendingOrder';
import { ChoiceColumn } from '../columns/ChoiceColumn';
import { findRange, type RowRange } from '../columns/findRange';
import { ListColumn } from '../columns/ListColumn';
import { NullableColumn } from '../columns/NullableColumn';
import { NumberColumn } from '../columns/NumberColumn';
import { TextColumn } from '../columns/TextColumn';
import { TextPool } from '../columns/TextPool';
import { flagBit } from './flagBit';
import { callMedia, type StoredCall } from './StoredCall';

const integers = () => new NullableColumn((length) => new Int32Array(length));
const fractions = () => new NullableColumn((length) => new Float64Array(length));
const answers = () => new ChoiceColumn([true, false]);

/**
 * The calls of one organization, kept by column, not by row. Counts and durations go up to 2,147,483,647. Rows
 * keep the order in which they were added until {@link sortByStart}.
 */
export class CallTable {
  readonly startMs = new NumberColumn((length) => new Float64Array(length));
  readonly serial = new NumberColumn((length) => new Float64Array(length));
  readonly agencyId = new TextColumn();
  readonly campaignId = new TextColumn();
  readonly clientId = new TextColumn();
  readonly agentId = new TextColumn();
  readonly phoneId = new TextColumn();
  readonly batchId = new TextColumn();
  readonly contactIndex = integers();
  readonly medium = new ChoiceColumn(callMedia);
  readonly hasRecording = answers();
  readonly analyzedAtMs = fractions();
  readonly durationSeconds = integers();
  readonly direction = new ChoiceColumn(callDirections);
  readonly status = new ChoiceColumn(callStatuses);
  readonly disposition = new ChoiceColumn(callDispositions);
  readonly sentiment = new ChoiceColumn(callSentiments);
  /** A bit for each of core's `callFlags`, the first the lowest. */
  readonly flags = new NumberColumn((length) => new Uint8Array(length));
  readonly talkRatio = fractions();
  readonly listenRatio = fractions();
  readonly scriptAdherence = fractions();
  readonly interruptionCount = integers();
  readonly objectionCount = integers();
  readonly objectionHandledCount = integers();
  readonly buyingSignalCount = integers();
  readonly isIssueResolved = answers();
  readonly isEscalated = answers();
  readonly emailSentCount = integers();
  readonly smsSentCount = integers();
  readonly #texts = new TextPool();
  /** An objection's code is twice that of its text, and 1 more when it was handled. */
  readonly objections = new ListColumn((code) => ({
    text: this.#texts.textOf(code >> 1),
    isHandled: code % 2 === 1,
  }));
  readonly buyingSignals = new ListColumn((code) => this.#texts.textOf(code));

  /** How many calls the table holds. */
  get length(): number {
    return this.startMs.length;
  }

  /** Adds a call at the end. */
  push(call: StoredCall): void {
    this.startMs.push(call.startMs);
    this.serial.push(call.serial);
    this.agencyId.push(call.agencyId);
    this.campaignId.push(call.campaignId);
    this.clientId.push(call.clientId);
    this.agentId.push(call.agentId);
    this.phoneId.push(call.phoneId);
    this.batchId.push(call.batchId);
    this.contactIndex.push(call.contactIndex);
    this.medium.push(call.medium);
    this.hasRecording.push(call.hasRecording);
    this.analyzedAtMs.push(call.analyzedAtMs);
    this.durationSeconds.push(call.durationSeconds);
    this.direction.push(call.direction);
    this.status.push(call.status);
    this.disposition.push(call.disposition);
    this.sentiment.push(call.sentiment);
    this.flags.push(callFlags.reduce((bits, flag, place) => (call[flag] ? bits | (1 << place) : bits), 0));
    this.talkRatio.push(call.talkRatio);
    this.listenRatio.push(call.listenRatio);
    this.scriptAdherence.push(call.scriptAdherence);
    this.interruptionCount.push(call.interruptionCount);
    this.objectionCount.push(call.objectionCount);
    this.objectionHandledCount.push(call.objectionHandledCount);
    this.buyingSignalCount.push(call.buyingSignalCount);
    this.isIssueResolved.push(call.isIssueResolved);
    this.isEscalated.push(call.isEscalated);
    this.emailSentCount.push(call.emailSentCount);
    this.smsSentCount.push(call.smsSentCount);
    this.objections.push(
      call.objections?.map(({ text, isHandled }) => this.#texts.codeFor(text) * 2 + (isHandled ? 1 : 0)),
    );
    this.buyingSignals.push(call.buyingSignals?.map((text) => this.#texts.codeFor(text)));
  }

  /** The call in row `index`, 0 and up; what it lacks is `null`. @throws RangeError outside the table */
  at(index: number): Required<StoredCall> {
    return {
      startMs: this.startMs.at(index),
      serial: this.serial.at(index),
      agencyId: this.agencyId.at(index),
      campaignId: this.campaignId.at(index),
      clientId: this.clientId.at(index),
      agentId: this.agentId.at(index),
      phoneId: this.phoneId.at(index),
      batchId: this.batchId.at(index),
      contactIndex: this.contactIndex.at(index),
      medium: this.medium.at(index),
      hasRecording: this.hasRecording.at(index),
      analyzedAtMs: this.analyzedAtMs.at(index),
      durationSeconds: this.durationSeconds.at(index),
      direction: this.direction.at(index),
      status: this.status.at(index),
      disposition: this.disposition.at(index),
      sentiment: this.sentiment.at(index),
      isConnected: this.isConnectedAt(index),
      isConversation: this.#hasFlag(index, 'isConversation'),
      isQualified: this.#hasFlag(index, 'isQualified'),
      isMeetingBooked: this.#hasFlag(index, 'isMeetingBooked'),
      talkRatio: this.talkRatio.at(index),
      listenRatio: this.listenRatio.at(index),
      scriptAdherence: this.scriptAdherence.at(index),
      interruptionCount: this.interruptionCount.at(index),
      objectionCount: this.objectionCount.at(index),
      objectionHandledCount: this.objectionHandledCount.at(index),
      buyingSignalCount: this.buyingSignalCount.at(index),
      isIssueResolved: this.isIssueResolved.at(index),
      isEscalated: this.isEscalated.at(index),
      emailSentCount: this.emailSentCount.at(index),
      smsSentCount: this.smsSentCount.at(index),
      objections: this.objectionsAt(index),
      buyingSignals: this.buyingSignalsAt(index),
    };
  }

  /** Whether somebody answered the call in row `index`. */
  isConnectedAt(index: number): boolean {
    return this.#hasFlag(index, 'isConnected');
  }

  /** The objections of the call in row `index`; `null` for a call that was not analysed. */
  objectionsAt(index: number): NonNullable<StoredCall['objections']> | null {
    return this.objections.at(index);
  }

  /** The buying signals of the call in row `index`; `null` for a call that was not analysed. */
  buyingSignalsAt(index: number): readonly string[] | null {
    return this.buyingSignals.at(index);
  }

  /** The rows that begin in a stretch of time, the end excluded; only in a table that ascends by start. */
  rangeOf(stretch: { readonly startMs?: number | undefined; readonly endMs?: number | undefined }): RowRange {
    return findRange(this.startMs.view(), stretch);
  }

  /** Rows `from` up to but without `to` as core's columnar functions read them: views, not copies. */
  columns(from?: number, to?: number): CallColumns {
    return {
      startMs: this.startMs.view(from, to),
      flags: this.flags.view(from, to),
      agencyId: this.agencyId.view(from, to),
      campaignId: this.campaignId.view(from, to),
      clientId: this.clientId.view(from, to),
      status: this.status.view(from, to),
      direction: this.direction.view(from, to),
      sentiment: this.sentiment.view(from, to),
      disposition: this.disposition.view(from, to),
      isIssueResolved: this.isIssueResolved.view(from, to),
      isEscalated: this.isEscalated.view(from, to),
      durationSeconds: this.durationSeconds.view(from, to),
      interruptionCount: this.interruptionCount.view(from, to),
      objectionCount: this.objectionCount.view(from, to),
      objectionHandledCount: this.objectionHandledCount.view(from, to),
      buyingSignalCount: this.buyingSignalCount.view(from, to),
      emailSentCount: this.emailSentCount.view(from, to),
      smsSentCount: this.smsSentCount.view(from, to),
      talkRatio: this.talkRatio.view(from, to),
      listenRatio: this.listenRatio.view(from, to),
      scriptAdherence: this.scriptAdherence.view(from, to),
    };
  }

  /** Puts the earliest call first; calls that begin together keep their order. */
  sortByStart(): void {
    const order = ascendingOrder(this.startMs.view());
    if (order === null) return;
    const columns = [
      this.startMs,
      this.serial,
      this.agencyId,
      this.campaignId,
      this.clientId,
      this.agentId,
      this.phoneId,
      this.batchId,
      this.contactIndex,
      this.medium,
      this.hasRecording,
      this.analyzedAtMs,
      this.durationSeconds,
      this.direction,
      this.status,
      this.disposition,
      this.sentiment,
      this.flags,
      this.talkRatio,
      this.listenRatio,
      this.scriptAdherence,
      this.interruptionCount,
      this.objectionCount,
      this.objectionHandledCount,
      this.buyingSignalCount,
      this.isIssueResolved,
      this.isEscalated,
      this.emailSentCount,
      this.smsSentCount,
      this.objections,
      this.buyingSignals,
    ];
    for (const column of columns) column.reorder(order);
  }

  #hasFlag(index: number, flag: (typeof callFlags)[number]): boolean {
    return (this.flags.at(index) & flagBit(flag)) !== 0;
  }
}
