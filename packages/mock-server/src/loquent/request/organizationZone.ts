import { InputError, toDay } from '@callscope/core';
import type { Organization } from '../../world/Organization';

/** What Loquent's documents call US/Eastern, by the name that every platform knows. */
const fallbackZone = 'America/New_York';

/** The zone in which an organization's days and hours count: its profile's, or US/Eastern when unset or invalid. */
export function organizationZone({ timeZone }: Pick<Organization, 'timeZone'>): string {
  if (timeZone === null) return fallbackZone;
  try {
    toDay(0, timeZone);
    return timeZone;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return fallbackZone;
  }
}
