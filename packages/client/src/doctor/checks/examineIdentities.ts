import { checkIdentities } from '../../identities/checkIdentities';
import type { DoctorSystem } from '../DoctorSystem';
import type { DoctorReport } from '../report/DoctorReport';
import type { DoctorCall } from './DoctorCall';
import { findLastingBreaches } from './findLastingBreaches';
import { type CallOutcome, type CallSurroundings, runCalls } from './runCalls';

/** Holds the answers of one examination against one another. Never rejects over what a system does. */
export async function examineIdentities(
  system: DoctorSystem,
  { calls, answers }: { readonly calls: readonly DoctorCall[] } & Pick<CallOutcome, 'answers'>,
  around: CallSurroundings,
): Promise<DoctorReport['identities']> {
  const { clean } = around;
  try {
    const breaches = await findLastingBreaches(calls, answers, {
      // Each answer has passed the schema of its method.
      find: (checked) => checkIdentities(system, checked as never),
      askAgain: async (suspects) => (await runCalls(suspects, around)).answers,
    });
    const cleaned = breaches.map(({ left, right, ...breach }) => ({
      ...breach,
      left: { ...left, path: clean(left.path) },
      right: { ...right, path: clean(right.path) },
    }));
    return { isChecked: true, breaches: cleaned };
  } catch {
    // Figures that cannot be reckoned with, which the schemas let pass.
    return { isChecked: false, breaches: [] };
  }
}
