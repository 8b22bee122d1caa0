import * as z from 'zod/mini';
import { count } from '../../wire/primitives';
import type { VirsynQuality } from '../wire/VirsynQuality';
import { dateRange, day } from './dateRange';
import { heldCount, heldGroup, heldMeasure, heldRate, heldRatio } from './heldMembers';

/** `dashboard-quality`. */
export const qualitySchema: z.ZodMiniType<VirsynQuality> = z.looseObject({
  period: dateRange,
  quality: heldGroup({
    avg_duration_seconds: heldMeasure,
    avg_talk_ratio: heldRatio,
    avg_listen_ratio: heldRatio,
    avg_script_adherence: heldRatio,
    total_interruptions: heldCount,
    avg_interruptions_per_call: heldMeasure,
    objection_handling_rate: heldRate,
    total_buying_signals: heldCount,
    sentiment_distribution: heldGroup({
      positive: heldCount,
      neutral: heldCount,
      negative: heldCount,
      positive_pct: heldRate,
      neutral_pct: heldRate,
      negative_pct: heldRate,
    }),
  }),
  trend: z.array(
    z.looseObject({
      date: day,
      avg_duration_seconds: heldMeasure,
      avg_talk_ratio: heldRatio,
      avg_script_adherence: heldRatio,
      sentiment_positive_pct: heldRate,
      interruptions: heldCount,
      completed_calls: count,
    }),
  ),
});
