import { requireText } from '../arguments/requireText';
import { comparableName } from '../names/comparableName';
import { rate } from '../numbers/rate';

/** A plan, as far as its state goes. */
export interface PlanState {
  /** Any name, compared without case, `_` and `-`; not empty. */
  readonly status: string;
  /** Whom the plan is for; `null` or left out when nobody is. */
  readonly contactId?: string | null | undefined;
}

/** How far plans have come. */
export interface PlanCompletion {
  /** Plans in no terminal state. */
  readonly activePlans: number;
  /** Different contacts of the active plans. */
  readonly contactsInActivePlans: number;
  /** Percent of the terminal plans that were completed, 0–100, one digit; 0 when none is terminal. */
  readonly completionRatePercent: number;
  readonly totalPlans: number;
}

/**
 * Counts plans by how far they have come. Terminal are `completed`, `failed` and `stopped`; a plan in any other
 * state, also one this package has never heard of, is active. The order does not matter.
 *
 * @throws {InputError} `missing` for an empty status
 * @see Loquent's `plan-stats`: completed over terminal, 0 when nothing is terminal
 * @example planCompletion([{ status: 'Completed' }, { status: 'stopped' }, { status: 'stand_by', contactId: 'c1' }]) // => { activePlans: 1, contactsInActivePlans: 1, completionRatePercent: 50, totalPlans: 3 }
 */
export function planCompletion(plans: Iterable<PlanState>): PlanCompletion {
  const contacts = new Set<string>();
  let totalPlans = 0;
  let terminalPlans = 0;
  let completedPlans = 0;
  for (const { status, contactId } of plans) {
    const name = comparableName(requireText('planCompletion', `plans[${totalPlans}].status`, status));
    totalPlans += 1;
    if (name === 'completed') completedPlans += 1;
    if (['completed', 'failed', 'stopped'].includes(name)) terminalPlans += 1;
    else if (contactId) contacts.add(contactId);
  }
  return {
    activePlans: totalPlans - terminalPlans,
    contactsInActivePlans: contacts.size,
    completionRatePercent: rate(completedPlans, terminalPlans) ?? 0,
    totalPlans,
  };
}
