import { makeCallObjects } from './makeCallObjects.mjs';
import { countedDispositions, sums } from './measures.mjs';
import { readSums } from './readAnswer.mjs';

/** An object for each group in a Map by a template text; days and the whole are added up from the groups. */
export function prepare(parameters) {
  const calls = makeCallObjects(parameters);
  return {
    run: () => {
      const groups = new Map();
      for (const call of calls) {
        const date = new Date(call.startMs).toISOString().slice(0, 10);
        const key = `${date}|${call.agencyId}|${call.campaignId}|${call.clientId}`;
        if (!groups.has(key))
          groups.set(key, {
            key: [date, call.agencyId, call.campaignId, call.clientId],
            totals: emptyTotals(),
          });
        addCall(groups.get(key).totals, call);
      }
      const days = new Map();
      const whole = emptyTotals();
      for (const { key, totals } of groups.values()) {
        if (!days.has(key[0])) days.set(key[0], emptyTotals());
        addTotals(days.get(key[0]), totals);
        addTotals(whole, totals);
      }
      return { groups, days, whole };
    },
    read: ({ groups, days, whole }) =>
      readSums({
        groups: [...groups.values()].map(({ key, totals }) => [...key, ...Object.values(totals)]),
        days: [...days].map(([date, totals]) => [date, ...Object.values(totals)]),
        whole: Object.values(whole),
      }),
  };
}

const emptyTotals = () =>
  Object.fromEntries([...sums, 'talk_ratio_sum', 'talk_ratio_calls'].map((name) => [name, 0]));

function addTotals(totals, more) {
  for (const name of Object.keys(totals)) totals[name] += more[name];
}

function addCall(totals, call) {
  totals.total_calls += 1;
  if (call.status === 'completed') totals.completed_calls += 1;
  if (call.status === 'failed') totals.failed_calls += 1;
  if (call.isConnected) totals.connected_calls += 1;
  if (call.isConversation) totals.conversations_had += 1;
  if (call.isQualified) totals.qualified_leads += 1;
  if (call.isMeetingBooked) totals.meetings_booked += 1;
  if (countedDispositions.includes(call.disposition)) totals[`${call.disposition}_calls`] += 1;
  totals.total_duration_seconds += call.durationSeconds;
  if (call.sentiment) totals[`${call.sentiment}_sentiment_calls`] += 1;
  if (call.talkRatio !== null) {
    totals.talk_ratio_sum += call.talkRatio;
    totals.talk_ratio_calls += 1;
  }
}
