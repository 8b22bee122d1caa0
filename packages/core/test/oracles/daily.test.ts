import { expect, it } from 'vitest';
import type { DailyCallStats } from '../../src/calls/DailyCallStats';
import { mergeDaily } from '../../src/calls/mergeDaily';
import { summarizeDaily } from '../../src/calls/summarizeDaily';
import { readVectors } from './readVectors';

type PackedRow = readonly [
  total: number,
  connected: number,
  booked: number,
  completed: number,
  seconds: number,
  interruptions: number,
  talkRatio: number | null,
  scriptAdherence: number | null,
];
type Figures = readonly (number | null)[];
type DailyRow = readonly [group: readonly PackedRow[], figures: Figures];

const { rows, count } = readVectors<DailyRow>('daily');

const emptyMetrics = {
  total_calls: 0,
  completed_calls: 0,
  failed_calls: 0,
  connected_calls: 0,
  conversations_had: 0,
  meetings_booked: 0,
  qualified_leads: 0,
  voicemail_calls: 0,
  callback_requested_calls: 0,
  not_interested_calls: 0,
  wrong_number_calls: 0,
  dnc_requested_calls: 0,
  gatekeeper_blocked_calls: 0,
  no_answer_calls: 0,
  conversation_calls: 0,
  total_duration_seconds: null,
  avg_duration_seconds: null,
  inbound_calls: null,
  outbound_calls: null,
  positive_sentiment_calls: null,
  neutral_sentiment_calls: null,
  negative_sentiment_calls: null,
  objections_encountered: null,
  issues_resolved: null,
  escalations: null,
  avg_talk_ratio: null,
  avg_listen_ratio: null,
  total_interruptions: null,
  avg_script_adherence: null,
  total_objections_handled: null,
  total_buying_signals: null,
  emails_sent: null,
  sms_sent: null,
} as const;

/** A row as a database holds it: finished averages, no partial sums. */
function unpack(packed: PackedRow): DailyCallStats {
  const [total, connected, booked, completed, seconds, interruptions, talkRatio, scriptAdherence] = packed;
  return {
    stat_date: '2026-02-16',
    agency_id: null,
    campaign_id: null,
    client_id: null,
    ...emptyMetrics,
    total_calls: total,
    connected_calls: connected,
    meetings_booked: booked,
    completed_calls: completed,
    total_duration_seconds: seconds,
    total_interruptions: interruptions,
    avg_talk_ratio: talkRatio,
    avg_script_adherence: scriptAdherence,
  };
}

function figuresOf(dailyRows: readonly DailyCallStats[]): Figures {
  const summary = summarizeDaily(dailyRows);
  return [
    summary.contact_rate,
    summary.overall_conversion_rate,
    summary.avg_duration_seconds,
    summary.avg_interruptions_per_call,
    summary.avg_talk_ratio,
    summary.avg_script_adherence,
  ];
}

it('summarizes finished days by their weights as fractions do', () => {
  expect(rows.map(([group]) => figuresOf(group.map(unpack)))).toEqual(rows.map(([, figures]) => figures));
  expect(rows).toHaveLength(count);
});

it('merges finished days in any split to the same figures', () => {
  const given = rows.map(([group]) => {
    const [first, ...others] = group.map(unpack);
    return figuresOf(mergeDaily(mergeDaily(first ? [first] : []), mergeDaily(others)));
  });
  expect(given).toEqual(rows.map(([, figures]) => figures));
});
