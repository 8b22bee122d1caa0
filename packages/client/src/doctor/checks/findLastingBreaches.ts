import type { IdentityBreach } from '../../identities/IdentityBreach';
import type { DoctorCall } from './DoctorCall';

type Answers = Readonly<Record<string, unknown>>;

/** How {@link findLastingBreaches} looks. */
export interface BreachLook {
  /** Checks answers, by method, against one another. */
  readonly find: (answers: Answers) => readonly IdentityBreach[];
  /** Makes calls anew and gives the checked answers. */
  readonly askAgain: (calls: readonly DoctorCall[]) => Promise<Answers>;
}

/**
 * The breaches, each told whether it may be lag. Calls come in while the doctor asks, so endpoints that contradict
 * each other are asked once more: what is gone then was lag.
 */
export async function findLastingBreaches(
  calls: readonly DoctorCall[],
  answers: Answers,
  { find, askAgain }: BreachLook,
): Promise<readonly IdentityBreach[]> {
  const breaches = find(answers);
  const suspects = breaches.filter(isSuspect);
  if (suspects.length === 0) return breaches;
  const names = new Set(suspects.flatMap(({ endpoints }) => endpoints));
  const again = await askAgain(calls.filter(({ method }) => names.has(method)));
  const lasting = new Set(find({ ...answers, ...again }).map(nameOf));
  return breaches.map((breach) =>
    isSuspect(breach) && !lasting.has(nameOf(breach)) ? { ...breach, isLagPossible: true } : breach,
  );
}

function isSuspect({ isLagPossible, endpoints }: IdentityBreach): boolean {
  return !isLagPossible && new Set(endpoints).size > 1;
}

function nameOf({ identity, left, right }: IdentityBreach): string {
  return JSON.stringify([identity, left.path, right.path]);
}
