import * as z from 'zod/mini';
import type { VyomByAssistant } from '../wire/VyomByAssistant';
import type { VyomByPhoneNumber } from '../wire/VyomByPhoneNumber';
import type { VyomByService } from '../wire/VyomByService';
import type { VyomByTime } from '../wire/VyomByTime';
import { averageUsage, enveloped, formerCount, usage } from './usage';

const text = z.string();
const completed_calls = formerCount;

/** `by-assistant`. */
export const byAssistantSchema: z.ZodMiniType<VyomByAssistant> = enveloped({
  assistants: z.array(
    z.looseObject({
      assistant_id: text,
      assistant_name: text,
      ...averageUsage,
      completed_calls,
      failed_calls: formerCount,
    }),
  ),
});

/** `by-phone-number`. */
export const byPhoneNumberSchema: z.ZodMiniType<VyomByPhoneNumber> = enveloped({
  phone_numbers: z.array(z.looseObject({ phone_number: text, ...averageUsage, completed_calls })),
});

/** `by-time`. */
export const byTimeSchema: z.ZodMiniType<VyomByTime> = enveloped({
  time_series: z.array(z.looseObject({ date: text, ...usage, completed_calls })),
  granularity: text,
});

/** `by-service`. */
export const byServiceSchema: z.ZodMiniType<VyomByService> = enveloped({
  services: z.array(z.looseObject({ service: text, ...usage, completed_calls })),
});
