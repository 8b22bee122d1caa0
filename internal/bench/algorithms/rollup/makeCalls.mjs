import { createRandom } from '../../src/random.mjs';

export const CAMPAIGN_COUNT = 200;
const FIRST_MS = Date.UTC(2026, 0, 1);
const RANGE_SECONDS = 90 * 86_400;

const named = (what, count) =>
  Array.from({ length: count }, (_, code) => `${what}-${String(code).padStart(3, '0')}`);

export const agencies = named('agency', 4);
export const campaigns = named('campaign', CAMPAIGN_COUNT);
export const clients = named('client', 20);
/** Codes of the columns; 0 is none. */
export const statuses = [null, 'completed', 'failed'];
export const sentiments = [null, 'positive', 'neutral', 'negative'];
export const dispositions = [
  null,
  'voicemail',
  'callback_requested',
  'not_interested',
  'wrong_number',
  'dnc_requested',
  'gatekeeper_blocked',
  'no_answer',
  'conversation',
  'appointment_booked',
];
/** Bits of the column `flags`. */
export const CONNECTED = 1;
export const CONVERSATION = 2;
export const QUALIFIED = 4;
export const MEETING_BOOKED = 8;

/**
 * Calls of 90 days and 200 campaigns as ten columns, in no order. Each campaign is of one agency and client,
 * so that (agency, day, campaign, client) makes 18,000 groups. Talk ratios are hundredths, NaN where there is
 * none: the doubles of real logs, whose sums are not exact in plain arithmetic.
 */
export function makeCalls({ rows }) {
  const random = createRandom(13);
  const calls = {
    startMs: new Float64Array(rows),
    agency: new Uint8Array(rows),
    campaign: new Uint16Array(rows),
    client: new Uint8Array(rows),
    durationSeconds: new Int32Array(rows),
    status: new Uint8Array(rows),
    disposition: new Uint8Array(rows),
    flags: new Uint8Array(rows),
    sentiment: new Uint8Array(rows),
    talkRatio: new Float64Array(rows),
  };
  for (let row = 0; row < rows; row += 1) {
    const campaign = random(CAMPAIGN_COUNT);
    const status = [1, 1, 1, 1, 1, 1, 1, 2, 0, 0][random(10)];
    calls.startMs[row] = FIRST_MS + random(RANGE_SECONDS) * 1000;
    calls.agency[row] = campaign % agencies.length;
    calls.campaign[row] = campaign;
    calls.client[row] = campaign % clients.length;
    calls.durationSeconds[row] = status === 1 ? 5 + random(600) : random(5);
    calls.status[row] = status;
    calls.disposition[row] = random(dispositions.length);
    calls.flags[row] = random(16);
    calls.sentiment[row] = status === 1 ? 1 + random(3) : 0;
    calls.talkRatio[row] = status === 1 ? random(101) / 100 : Number.NaN;
  }
  return calls;
}
