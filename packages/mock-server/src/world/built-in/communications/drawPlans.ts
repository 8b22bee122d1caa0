import { type Plan, planStatuses } from '../../Plan';
import { uuidOf } from '../../uuidOf';
import type { DrawContext } from '../DrawContext';
import { Random } from '../Random';

const daySeconds = 86_400;

const fewestPlans = 24;

/** Every state, those of the end and the others by turns, so that already two or three plans differ. */
const firstStatuses: readonly Plan['status'][] = [
  'completed',
  'executing',
  'awaiting_input',
  'failed',
  'pending_review',
  'stand_by',
  'stopped',
  'paused',
];

const weights: Readonly<Record<Plan['status'], number>> = {
  completed: 34,
  failed: 7,
  stopped: 9,
  pending_review: 8,
  stand_by: 10,
  executing: 16,
  awaiting_input: 10,
  paused: 6,
};

/**
 * The plans of an organization as they stand now: some dozens, one for each where there are only a few contacts. They
 * are a state, not a history: their number and states depend on the seed alone, and they were begun within the
 * days that have rows, up to 90.
 */
export function drawPlans({ seed, nowMs, days, agency, contacts }: DrawContext): readonly Plan[] {
  if (contacts.length === 0) return [];
  const random = new Random(`${seed} ${agency.id} plans`);
  // Where they are few, no two are for one contact.
  const isForEach = contacts.length < fewestPlans;
  const states = planStatuses.map((status) => ({ value: status, weight: weights[status] }));
  // Contacts of plans come from a part of the list: several plans may be for one.
  const planned = 1 + Math.floor(contacts.length / 3);
  const count = isForEach ? contacts.length : fewestPlans + Math.min(48, Math.floor(contacts.length / 60));
  return Array.from({ length: count }, (_, place): Plan => {
    const phone = agency.phones[random.below(agency.phones.length + 1)];
    return {
      id: uuidOf(`plan ${seed} ${agency.id} ${place}`),
      status: firstStatuses[place] ?? random.pick(states),
      contactIndex: random.chance(60) ? null : isForEach ? place : random.below(planned),
      staffId: phone?.staffId ?? agency.staff[random.below(agency.staff.length + 1)]?.id ?? null,
      phoneId: phone?.id ?? null,
      createdAtMs: nowMs - (random.below(Math.min(days, 90)) * daySeconds + random.below(daySeconds)) * 1000,
    };
  });
}
