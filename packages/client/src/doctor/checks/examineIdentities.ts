import { compareAnswers } from '../../identities/compareAnswers';
import type { IdentityRules } from '../../identities/IdentityRules';
import { rulesBySystem } from '../../identities/rulesBySystem';
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
  // Of whichever system: each answer has passed the schema of its method.
  const rules: IdentityRules<never> = rulesBySystem[system];
  const figures = Object.fromEntries(Object.entries(answers).filter(([method]) => method in rules.kinds));
  const compare = (checked: Readonly<Record<string, unknown>>) => compareAnswers(rules, checked as never);
  try {
    const breaches = await findLastingBreaches(calls, figures, {
      find: (checked) => compare(checked).breaches,
      askAgain: async (suspects) => (await runCalls(suspects, around)).answers,
    });
    const cleaned = breaches.map(({ left, right, ...breach }) => ({
      ...breach,
      left: { ...left, path: clean(left.path) },
      right: { ...right, path: clean(right.path) },
    }));
    return { isChecked: true, compared: [...compare(figures).compared], breaches: cleaned };
  } catch {
    // Figures that cannot be reckoned with, which the schemas let pass.
    return { isChecked: false, compared: [], breaches: [] };
  }
}
