const dayMs = 86_400_000;
const today = Date.UTC(2026, 1, 16);
const toDay = (epochMs) => new Date(epochMs).toISOString().slice(0, 10);

const counts = [
  'total_calls completed_calls failed_calls connected_calls conversations_had meetings_booked qualified_leads',
  'total_duration_seconds avg_duration_seconds inbound_calls outbound_calls positive_sentiment_calls',
  'neutral_sentiment_calls negative_sentiment_calls objections_encountered issues_resolved escalations',
  'voicemail_calls callback_requested_calls not_interested_calls wrong_number_calls dnc_requested_calls',
  'gatekeeper_blocked_calls no_answer_calls conversation_calls total_interruptions total_objections_handled',
  'total_buying_signals emails_sent sms_sent',
]
  .join(' ')
  .split(' ');
const ratios = ['avg_talk_ratio', 'avg_listen_ratio', 'avg_script_adherence'];

const membersOf = (names, toValue) => Object.fromEntries(names.map((name, index) => [name, toValue(index)]));

/** Virsyn's series: 90 days of all 33 metrics. */
export const series = () => ({
  period: { start_date: toDay(today - 89 * dayMs), end_date: toDay(today) },
  data: Array.from({ length: 90 }, (_, day) => ({
    date: toDay(today - (89 - day) * dayMs),
    ...membersOf(counts, (index) => (day * 37 + index * 101) % 900),
    ...membersOf(ratios, (index) => ((day * 71 + index * 13) % 10_000) / 10_000),
  })),
});

/** One page of Kaleyra's call log, longer than the system gives: every column, some of them empty. */
export const legs = (count) => ({
  data: Array.from({ length: count }, (_, index) => ({
    id: `leg-${index}`,
    uniqid: `1771924515.${index}`,
    callfrom: `+1202555${String(100 + (index % 100)).padStart(4, '0')}`,
    callto: '+12025550111',
    start_time: new Date(today - index * 60_000).toISOString().replace('.000Z', '+00:00'),
    end_time: index % 3 ? new Date(today - index * 60_000 + 45_000).toISOString() : null,
    duration: index % 120,
    billsec: index % 100,
    status: ['ANSWER', 'NOANSWER', 'BUSY', 'CANCEL'][index % 4],
    location: index % 5 ? 'Karnataka' : null,
    provider: index % 7 ? 'Some carrier' : null,
    service: index % 2 ? 'CallForward' : 'Incoming',
    caller_id: null,
    recording: index % 4 ? null : `//play.example.com/leg-${index}.mp3`,
    notes: null,
    custom: null,
    synced_at: '2026-02-16T15:00:00+00:00',
  })),
  total: count,
  page: 1,
});

/** Loquent's newest calls, far more than the system gives. */
export const calls = (count) => ({
  total_calls: count,
  total_duration_secs: count * 45,
  avg_duration_secs: 45,
  total_todos: 3,
  call_activity: [{ date: '2026-02-16', label: 'Feb 16', count }],
  call_heatmap: [{ day_of_week: 1, hour: 9, count }],
  call_heatmap_max: count,
  recent_calls: Array.from({ length: count }, (_, index) => ({
    id: `0b6f6a52-7d0e-4c43-9d70-${String(index).padStart(12, '0')}`,
    from_to_number: '+12025550100 -> +12025550199',
    received_on: 'Front desk (+12025550199)',
    call_sid: `CA${String(index).padStart(32, '0')}`,
    has_recording: index % 2 === 0,
    created_at: 'Feb 16, 2:30 PM',
    created_at_full: '2026-02-16 14:30:00 -05:00',
    duration_secs: index % 9 ? index % 300 : null,
    status: 'Completed',
    direction: index % 3 ? 'Inbound' : 'Outbound',
    contact_name: index % 4 ? 'Ada' : null,
    contact_id: index % 4 ? '5a1f0c3e-2b7d-4e86-8f14-3d9a7c2b6e02' : null,
  })),
  todo_status_counts: [{ status: 'completed', count: 3 }],
});
