import * as z from 'zod/mini';
import { count, rate } from '../../wire/primitives';
import type { VirsynFunnel } from '../wire/VirsynFunnel';
import { dateRange } from './dateRange';

/** `dashboard-funnel`. */
export const funnelSchema: z.ZodMiniType<VirsynFunnel> = z.looseObject({
  period: dateRange,
  funnel: z.looseObject({
    total_calls: count,
    connected: count,
    conversation: count,
    qualified: count,
    appointment_booked: count,
  }),
  rates: z.looseObject({
    contact_rate: rate,
    connected_to_conversation: rate,
    conversation_to_qualified: rate,
    qualified_to_booked: rate,
    overall_conversion: rate,
  }),
});
