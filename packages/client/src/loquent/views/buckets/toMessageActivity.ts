import type { TimeSeries } from '@callscope/core';
import type { LoquentMessagingStats } from '../../wire/LoquentMessagingStats';
import type { ZonedContext } from '../LoquentContext';
import { toActivity } from './toActivity';

/** Text messages and emails by hour, day or more, as the system cut them; other channels are in no bucket. */
export function toMessageActivity(
  { message_activity, total_messages }: LoquentMessagingStats,
  context: ZonedContext,
): TimeSeries {
  return toActivity({
    context,
    series: [
      { id: 'sms_count', label: 'SMS', unit: 'count', channel: 'sms' },
      { id: 'email_count', label: 'Email', unit: 'count', channel: 'email' },
    ],
    rows: message_activity.map(({ date, label, sms_count, email_count }) => ({
      date,
      label,
      values: [sms_count, email_count],
    })),
    documented: null,
    total: total_messages,
  });
}
