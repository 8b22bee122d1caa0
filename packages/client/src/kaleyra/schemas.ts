import * as z from 'zod/mini';
import { isDay } from '../wire/isDay';
import { isMoment } from '../wire/parseMoment';
import { count, option } from '../wire/primitives';
import type { KaleyraAgentStats } from './wire/KaleyraAgentStats';
import type { KaleyraCallList } from './wire/KaleyraCallList';
import type { KaleyraDailyVolume } from './wire/KaleyraDailyVolume';
import type { KaleyraOverview } from './wire/KaleyraOverview';
import type { KaleyraSyncAnswer } from './wire/KaleyraSyncAnswer';

const text = z.string();
const day = z.string().check(z.refine(isDay));
const moment = z.string().check(z.refine(isMoment));

const textColumn = option(text);

/** `agent-stats`. */
export const agentStatsSchema: z.ZodMiniType<KaleyraAgentStats> = z.array(
  z.looseObject({
    agent_number: text,
    calls_answered: count,
    total_talk_seconds: count,
    missed_calls: count,
  }),
);

/** `daily-volume`. */
export const dailyVolumeSchema: z.ZodMiniType<KaleyraDailyVolume> = z.array(
  z.looseObject({ date: day, incoming: count, forwarded: count }),
);

/** `overview`. */
export const overviewSchema: z.ZodMiniType<KaleyraOverview> = z.looseObject({
  call_volume: z.looseObject({ total: count, incoming: count, forwarded: count, click2call: count }),
  agent_stats: agentStatsSchema,
  daily_volume: dailyVolumeSchema,
  status_breakdown: z.array(z.looseObject({ status: text, count })),
  last_synced_at: z.nullable(moment),
});

/** `call-list`. A page 0 was never asked for, which is told where the echo is compared. */
export const callListSchema: z.ZodMiniType<KaleyraCallList> = z.looseObject({
  data: z.array(
    z.looseObject({
      id: text,
      uniqid: textColumn,
      callfrom: text,
      callto: text,
      start_time: moment,
      end_time: option(moment),
      duration: count,
      billsec: count,
      status: text,
      location: textColumn,
      provider: textColumn,
      service: text,
      caller_id: textColumn,
      recording: textColumn,
      notes: textColumn,
      custom: textColumn,
      synced_at: z.exactOptional(moment),
    }),
  ),
  total: count,
  page: count,
});

/** `sync`. Another status than `ok` is unheard of, and not to be taken for success. */
export const syncSchema: z.ZodMiniType<KaleyraSyncAnswer> = z.looseObject({
  synced: count,
  status: z.literal('ok'),
});
