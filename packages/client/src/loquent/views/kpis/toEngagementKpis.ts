import { figure, type KpiSet } from '@callscope/core';
import type { LoquentEngagementStats } from '../../wire/LoquentEngagementStats';
import type { LoquentContext } from '../LoquentContext';
import { toKpiView } from './toKpiView';

/** Contacts with calls or messages in the range, and contacts in all. */
export function toEngagementKpis(engagement: LoquentEngagementStats, context: LoquentContext): KpiSet {
  const { active_contacts, total_contacts } = engagement;
  return toKpiView(
    context,
    [
      {
        id: 'active_contacts',
        label: 'Active contacts',
        value: active_contacts,
        unit: 'count',
        better: 'up',
        basis: 'contacts with calls or messages',
        caption: total_contacts == null ? null : ['of ', figure(total_contacts, 'count'), ' contacts'],
      },
      {
        id: 'total_contacts',
        label: 'Contacts',
        value: total_contacts,
        unit: 'count',
        better: 'neither',
        basis: 'contacts',
      },
    ],
    { isEmpty: total_contacts === 0 && !active_contacts },
  );
}
