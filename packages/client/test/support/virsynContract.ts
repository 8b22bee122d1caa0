import { expect } from 'vitest';
import { ContractError } from '../../src/errors/ContractError';
import { json } from './createFakeFetch';
import { createTestClient } from './createTestClient';
import { failureOf } from './failureOf';
import { type Place, pathOf, placesOf, withValueAt } from './places';
import { type VirsynMethod, virsynAnswers, virsynMethods } from './virsynAnswers';

/** What a call log leaves out, and all of what is inferred: absent or null. */
const held: Readonly<Record<VirsynMethod, RegExp>> = {
  overview: /^(quality|tool_usage)|_sentiment_pct$|_duration_seconds$/,
  timeseries:
    /^data\[0\]\.(.*_duration_seconds|(in|out)bound_calls|.*_sentiment_calls|objections_.*|issues_.*|escalations|avg_.*|total_(interruptions|objections_handled|buying_signals)|(emails|sms)_sent)$/,
  funnel: /^never$/,
  campaigns: /^campaign_stats(\[0\]\.avg_duration_seconds)?$/,
  quality: /^quality|^trend\[0\]\.(avg_.*|sentiment_.*|interruptions)$/,
  heatmap: /^never$/,
  objections: /^(?!period\.)/,
};
/** What may be absent: the members of a view that the system names in two ways. */
export const mayBeAbsent = /^active_batches\[0\]\.(?!id$|status$)/;
/** What may be null. */
export const mayBeNull = /^active_batches\[0\]\.(campaign_id|completed_at)$|\.campaign_name$/;

/** Every member of every answer. */
export const members = virsynMethods.flatMap((method) =>
  placesOf(virsynAnswers[method]).map((steps) => [method, pathOf(steps), steps] as const),
);

/** Asks for anything; the answer is the one given. */
export const ask = (method: VirsynMethod, answer: unknown) =>
  createTestClient(() => json(answer)).client[method]();

/** Whether a member may be absent or null. */
export const isHeld = ([method, path]: (typeof members)[number]) => held[method].test(path);

/** Holds that an answer with one member changed breaks the contract there, and that its value is told nowhere. */
export async function expectRefused(method: VirsynMethod, steps: Place, value: unknown) {
  const failure = await failureOf(ask(method, withValueAt(virsynAnswers[method], steps, value)));
  expect(failure).toBeInstanceOf(ContractError);
  expect(failure).toMatchObject({
    code: 'contract',
    isRetryable: false,
    status: 200,
    system: 'virsyn',
    endpoint: `dashboard-${method}`,
  });
  expect(failure instanceof ContractError && failure.issues.map(({ path }) => path)).toEqual([pathOf(steps)]);
  expect(JSON.stringify(failure) + failure.message + failure.stack).not.toContain('canary');
}

/** Holds that an answer with one member changed is given as it is. */
export async function expectTaken(method: VirsynMethod, steps: Place, value: unknown) {
  const answer = withValueAt(virsynAnswers[method], steps, value);
  expect(await ask(method, answer)).toStrictEqual(JSON.parse(JSON.stringify(answer)));
}
