import { agencies, CAMPAIGN_COUNT, campaigns, clients, makeCalls } from './makeCalls.mjs';
import { readSums } from './readAnswer.mjs';

const DAY_MS = 86_400_000;
const DAY_COUNT = 90;
const FIRST_DAY = Date.UTC(2026, 0, 1) / DAY_MS;
const GROUP_COUNT = DAY_COUNT * CAMPAIGN_COUNT;
// Where a group's sums lie: a place for every code of a column, none included, so that nothing is asked.
const STATUS_AT = 0;
const SENTIMENT_AT = 3;
const DISPOSITION_AT = 7;
const FLAGS_AT = 17;
const DURATION_AT = 21;
const RATIO_AT = 22;
const PLACES = 24;

/**
 * The floor: a row of sums for each day and campaign, in one pass that knows how many there are and that a
 * campaign has one agency and client. Nothing is checked, ratios are summed as doubles, and no row is made.
 */
export function prepare(parameters) {
  const calls = makeCalls(parameters);
  return {
    run: () => {
      const groups = addCalls(calls);
      const days = new Float64Array(DAY_COUNT * PLACES);
      const whole = new Float64Array(PLACES);
      for (let group = 0; group < GROUP_COUNT; group += 1) {
        const day = Math.floor(group / CAMPAIGN_COUNT);
        for (let place = 0; place < PLACES; place += 1)
          days[day * PLACES + place] += groups[group * PLACES + place];
      }
      for (let at = 0; at < days.length; at += 1) whole[at % PLACES] += days[at];
      return { groups, days, whole };
    },
    read: ({ groups, days, whole }) =>
      readSums({
        groups: rowsOf(groups, (group) => {
          const code = group % CAMPAIGN_COUNT;
          const names = [agencies[code % agencies.length], campaigns[code], clients[code % clients.length]];
          return [dayText(Math.floor(group / CAMPAIGN_COUNT)), ...names];
        }),
        days: rowsOf(days, (day) => [dayText(day)]),
        whole: sumsOf(whole),
      }),
  };
}

function addCalls({ startMs, campaign, durationSeconds, status, disposition, flags, sentiment, talkRatio }) {
  const totals = new Float64Array(GROUP_COUNT * PLACES);
  for (let row = 0; row < startMs.length; row += 1) {
    const day = Math.floor(startMs[row] / DAY_MS) - FIRST_DAY;
    const at = (day * CAMPAIGN_COUNT + campaign[row]) * PLACES;
    const bits = flags[row];
    totals[at + STATUS_AT + status[row]] += 1;
    totals[at + SENTIMENT_AT + sentiment[row]] += 1;
    totals[at + DISPOSITION_AT + disposition[row]] += 1;
    totals[at + FLAGS_AT] += bits & 1;
    totals[at + FLAGS_AT + 1] += (bits >> 1) & 1;
    totals[at + FLAGS_AT + 2] += (bits >> 2) & 1;
    totals[at + FLAGS_AT + 3] += bits >> 3;
    totals[at + DURATION_AT] += durationSeconds[row];
    if (talkRatio[row] >= 0) {
      totals[at + RATIO_AT] += talkRatio[row];
      totals[at + RATIO_AT + 1] += 1;
    }
  }
  return totals;
}

const dayText = (day) => new Date((FIRST_DAY + day) * DAY_MS).toISOString().slice(0, 10);

/** Groups that hold calls, each with its key. */
function rowsOf(totals, keyOf) {
  const rows = [];
  for (let at = 0; at < totals.length; at += PLACES) {
    const sums = sumsOf(totals.subarray(at, at + PLACES));
    if (sums[0] > 0) rows.push([...keyOf(at / PLACES), ...sums]);
  }
  return rows;
}

/** The sums in the order that everyone shares. */
const sumsOf = (places) => [
  places[STATUS_AT] + places[STATUS_AT + 1] + places[STATUS_AT + 2],
  ...places.subarray(STATUS_AT + 1, SENTIMENT_AT),
  ...places.subarray(FLAGS_AT, DURATION_AT),
  ...places.subarray(DISPOSITION_AT + 1, DISPOSITION_AT + 8),
  places[DURATION_AT],
  ...places.subarray(SENTIMENT_AT + 1, DISPOSITION_AT),
  ...places.subarray(RATIO_AT),
];
