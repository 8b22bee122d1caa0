import { aiMessageShare } from '@callscope/core';
import { messageKinds } from '../figures/messageKinds';
import { percentOf } from '../figures/percentOf';
import type { LoquentEndpoint } from '../LoquentEndpoint';
import { firstMoment } from '../rows/firstMoment';
import { requireHeld } from '../rows/requireHeld';
import { selectRows } from '../rows/selectRows';

/**
 * `ai-message-origin-stats`: how many outbound messages AI composed, by feature. Inferred, the whole body: the sources
 * tell what the card shows, the features and their labels, and no field.
 */
export const aiMessageOriginStats: LoquentEndpoint = {
  name: 'ai-message-origin-stats',
  hasTimeRange: true,
  answer: ({ organization, scope, periodSince }) => {
    const messages = requireHeld(organization.records.messages, 'messages');
    const period = periodSince(firstMoment(messages.atMs, selectRows(messages, scope)));
    const rows = selectRows(messages, scope, period);
    const { choices } = messages.origin;
    const kinds = { isOutbound: rows.take(messages.isOutbound), codes: rows.take(messages.origin), choices };
    const share = aiMessageShare(messageKinds(kinds, (direction, origin) => ({ direction, origin })));
    return {
      total_ai_messages: share.totalAiMessages,
      total_outbound_messages: share.totalOutboundMessages,
      ai_share: percentOf(share.totalAiMessages, share.totalOutboundMessages),
      by_feature: share.byFeature.map(({ feature, label, count }) => ({ feature, label, count })),
    };
  },
};
