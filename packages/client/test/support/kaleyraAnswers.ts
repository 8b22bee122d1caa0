import type { KaleyraAgentStats } from '../../src/kaleyra/wire/KaleyraAgentStats';
import type { KaleyraCallList } from '../../src/kaleyra/wire/KaleyraCallList';
import type { KaleyraDailyVolume } from '../../src/kaleyra/wire/KaleyraDailyVolume';
import type { KaleyraOverview } from '../../src/kaleyra/wire/KaleyraOverview';

/** The counts of the published week; the numbers are invented. */
const agentStatsAnswer = [
  { agent_number: '+12025550111', calls_answered: 34, total_talk_seconds: 4923, missed_calls: 103 },
  { agent_number: '+12025550112', calls_answered: 22, total_talk_seconds: 3186, missed_calls: 112 },
  { agent_number: '+12025550113', calls_answered: 0, total_talk_seconds: 0, missed_calls: 96 },
] satisfies KaleyraAgentStats;

/** Two days of India, the day between them without legs. */
const dailyVolumeAnswer = [
  { date: '2026-02-22', incoming: 171, forwarded: 112 },
  { date: '2026-02-24', incoming: 208, forwarded: 147 },
] satisfies KaleyraDailyVolume;

/** The published week: 2,088 legs, of which 126 have statuses that are not listed. */
export const overviewAnswer = {
  call_volume: { total: 2088, incoming: 1231, forwarded: 825, click2call: 32 },
  agent_stats: agentStatsAnswer,
  daily_volume: dailyVolumeAnswer,
  status_breakdown: [
    { status: 'ANSWER', count: 1233 },
    { status: 'NOANSWER', count: 313 },
    { status: 'BUSY', count: 190 },
    { status: 'CANCEL', count: 138 },
    { status: 'FAILED', count: 88 },
  ],
  last_synced_at: '2026-02-24T09:30:00.123456+00:00',
} satisfies KaleyraOverview;

/** One call: the customer's leg, and one to an agent who answered. */
export const callListAnswer = {
  data: [
    {
      id: 'leg-2',
      uniqid: '1771924515.00000007',
      callfrom: '+12025550150',
      callto: '+12025550111',
      start_time: '2026-02-24T09:15:21+00:00',
      end_time: '2026-02-24T09:17:05+00:00',
      duration: 104,
      billsec: 96,
      status: 'ANSWER',
      location: 'Karnataka',
      provider: 'Some carrier',
      service: 'CallForward',
      caller_id: '+12025550150',
      recording: '//play.example.com/leg-2.mp3',
      notes: 'called twice',
      custom: 'a=1',
      synced_at: '2026-02-24T09:30:00+00:00',
    },
    {
      id: 'leg-1',
      uniqid: null,
      callfrom: '+12025550150',
      callto: '+12025550199',
      start_time: '2026-02-24T09:15:15+00:00',
      end_time: null,
      duration: 0,
      billsec: 0,
      status: 'UNKNOWN',
      location: null,
      provider: null,
      service: 'Incoming',
      caller_id: null,
      recording: null,
      notes: null,
      custom: null,
      synced_at: '2026-02-24T09:30:00+00:00',
    },
  ],
  total: 2,
  page: 1,
} satisfies KaleyraCallList;

/** What each method that reads gets, by its name. */
export const kaleyraAnswers = {
  overview: overviewAnswer,
  agentStats: agentStatsAnswer,
  dailyVolume: dailyVolumeAnswer,
  callList: callListAnswer,
};

/** A method of the client that reads. */
export type KaleyraMethod = keyof typeof kaleyraAnswers;

/** The system's own names of the endpoints. */
export const kaleyraEndpoints = {
  overview: 'overview',
  agentStats: 'agent-stats',
  dailyVolume: 'daily-volume',
  callList: 'call-list',
} satisfies Readonly<Record<KaleyraMethod, string>>;

/** The methods in the order of the documents. */
export const kaleyraMethods = Object.keys(kaleyraAnswers) as KaleyraMethod[]; // The keys of a literal are its members.
