import { isInScope, planCompletion } from '@callscope/core';
import { percentOf } from '../figures/percentOf';
import type { LoquentEndpoint } from '../LoquentEndpoint';
import { requireHeld } from '../rows/requireHeld';

/** `plan-stats`: how plans stand now, whatever range is asked for. */
export const planStats: LoquentEndpoint = {
  name: 'plan-stats',
  hasTimeRange: false,
  answer: ({ organization, scope }) => {
    const { contacts, plans } = organization.records;
    const visible = requireHeld(plans, 'plans').filter(({ phoneId, staffId }) =>
      isInScope(scope, { phoneId, memberId: staffId }),
    );
    const { activePlans, contactsInActivePlans, totalPlans } = planCompletion(
      visible.map(({ status, contactIndex }) => ({
        status,
        contactId: contactIndex === null ? null : contacts[contactIndex]?.id,
      })),
    );
    // Core gives of completed plans the rounded rate alone, and `percentOf` needs how many they are.
    const completedCount = visible.filter(({ status }) => status === 'completed').length;
    return {
      active_plans: activePlans,
      contacts_in_active_plans: contactsInActivePlans,
      completion_rate: percentOf(completedCount, totalPlans - activePlans),
      total_plans: totalPlans,
    };
  },
};
