import { createShareSet, type ShareSet, withOrigin } from '@callscope/core';
import { computed, sent } from '../../../views/formula';
import { orNotSent } from '../../../views/orNotSent';
import type { ViewContext } from '../../../views/ViewContext';
import type { VirsynOverview } from '../../wire/VirsynOverview';
import { toViewPeriod } from '../toViewPeriod';
import { sentByAgent } from './sentByAgent';

/** What the agent sent during calls, emails and SMS; not sent unless the numbers of both are there. */
export function toToolUsage({ period, tool_usage }: VirsynOverview, { asOfMs }: ViewContext): ShareSet {
  const total = sentByAgent(tool_usage);
  const view = createShareSet({
    shares:
      total === null
        ? []
        : [
            { id: 'emails_sent', label: 'Emails', channel: 'email', count: tool_usage?.emails_sent ?? 0 },
            { id: 'sms_sent', label: 'SMS', channel: 'sms', count: tool_usage?.sms_sent ?? 0 },
          ],
    countedNoun: 'messages',
    period: toViewPeriod(period),
  });
  const basis = 'messages of the agent';
  const whole = ['emails and SMS', total] as const;
  return withOrigin(orNotSent(view, total !== null), {
    timeZone: 'UTC',
    asOfMs,
    formulas: [
      sent('count', basis, 'messages of the kind'),
      computed('sharePercent', basis, 'messages of the kind', whole),
      computed('whole', basis, whole),
    ],
  });
}
