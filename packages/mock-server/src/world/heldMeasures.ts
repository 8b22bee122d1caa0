import type { DailyCallMeasures, DailyCallStats } from '@callscope/core';

/** A measure that a world may lack, by the name of its column in `call_stats_daily`. */
export type HeldMeasure = Exclude<keyof DailyCallMeasures, 'avg_duration_seconds'>;

const measures = {
  total_duration_seconds: true,
  inbound_calls: true,
  outbound_calls: true,
  positive_sentiment_calls: true,
  neutral_sentiment_calls: true,
  negative_sentiment_calls: true,
  objections_encountered: true,
  issues_resolved: true,
  escalations: true,
  avg_talk_ratio: true,
  avg_listen_ratio: true,
  total_interruptions: true,
  avg_script_adherence: true,
  total_objections_handled: true,
  total_buying_signals: true,
  emails_sent: true,
  sms_sent: true,
} satisfies Record<HeldMeasure, true>;

/** The measures that at least one row holds. Empty rows give the empty set. */
export function heldMeasures(rows: Iterable<DailyCallStats>): ReadonlySet<HeldMeasure> {
  // The keys of a table typed by `HeldMeasure` are exactly its members; `Object.keys` forgets that.
  const names = Object.keys(measures) as HeldMeasure[];
  const held = new Set<HeldMeasure>();
  for (const row of rows) {
    for (const name of names) if (row[name] !== null) held.add(name);
  }
  return held;
}
