import { countContacts } from '../figures/countContacts';
import { distributeChannels } from '../figures/distributeChannels';
import type { LoquentEndpoint } from '../LoquentEndpoint';
import { recentActivities } from '../print/recentActivities';
import { earliestMs } from '../rows/earliestMs';
import { firstMoment } from '../rows/firstMoment';
import { selectEngagement } from '../rows/selectEngagement';

/**
 * `engagement-stats`: with whom and over what there was contact in a range, and what happened last. Inferred: all
 * contacts are those of the organization, and of a member those they ever had contact with. A call log
 * holds no messages, and contacts only when a column names them: what counts those it does not hold is left out.
 */
export const engagementStats: LoquentEndpoint = {
  name: 'engagement-stats',
  hasTimeRange: true,
  answer: ({ organization, scope, timeZone, periodSince }) => {
    const { records } = organization;
    const ever = selectEngagement(records, scope);
    const firstCallMs = firstMoment(records.calls.startMs, ever.calls);
    const firstMessageMs =
      records.messages && ever.messages && firstMoment(records.messages.atMs, ever.messages);
    const rows = selectEngagement(records, scope, periodSince(earliestMs(firstCallMs, firstMessageMs)));
    const isHeld = records.messages !== null || records.contacts.length > 0;
    const total = () =>
      scope.kind === 'organization' ? records.contacts.length : countContacts(records, ever);
    return {
      active_contacts: isHeld ? countContacts(records, rows) : undefined,
      total_contacts: isHeld ? total() : undefined,
      channel_distribution: distributeChannels(records.messages, rows),
      recent_activities: recentActivities(organization, rows, timeZone),
    };
  },
};
