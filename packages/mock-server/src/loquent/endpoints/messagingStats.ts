import { messageActivity } from '../buckets/messageActivity';
import { countMessages } from '../figures/countMessages';
import { responseInsights } from '../figures/responseInsights';
import { weeklyHeatmap } from '../figures/weeklyHeatmap';
import type { LoquentEndpoint } from '../LoquentEndpoint';
import { firstMoment } from '../rows/firstMoment';
import { requireHeld } from '../rows/requireHeld';
import { selectRows } from '../rows/selectRows';

/** `messaging-stats`: the messages of a range, when they were written, and how inbound ones were answered. */
export const messagingStats: LoquentEndpoint = {
  name: 'messaging-stats',
  hasTimeRange: true,
  answer: ({ organization, scope, timeZone, periodSince }) => {
    const messages = requireHeld(organization.records.messages, 'messages');
    const period = periodSince(firstMoment(messages.atMs, selectRows(messages, scope)));
    const rows = selectRows(messages, scope, period);
    const heatmap = weeklyHeatmap(rows.take(messages.atMs), timeZone);
    return {
      ...countMessages(messages, rows),
      message_activity: messageActivity(messages, rows, period),
      message_heatmap: heatmap.cells,
      message_heatmap_max: heatmap.maximum,
      response_insights: responseInsights(messages, rows, { phones: organization.phones, timeZone }),
    };
  },
};
