import { compareAnswers } from '../../identities/compareAnswers';
import type { IdentityBreach } from '../../identities/IdentityBreach';
import type { VyomAnswers } from './VyomAnswers';
import { vyomRules } from './vyomRules';

/**
 * Where answers of Vyom contradict one another, or themselves, by more than rounding explains. Each list makes up
 * the dashboard; hours are minutes over 60 and averages minutes over calls, 0 without calls. Minutes, hours and
 * averages are rounded to two decimals each, the hours from exact minutes. The counts of today, this week and this
 * month are of no range and take part in nothing.
 *
 * @param answers to questions for the same range; by time of any granularity, but not of one assistant alone. Only
 * the dashboard names its range, so that nothing can tell: ranges that end now differ by the calls between questions
 * @returns one for each contradiction, none for answers that agree
 * @throws {ConfigError} for what cannot be answers of Vyom: no object, another method than the client has,
 * an answer without its `data`
 */
export function checkVyomIdentities(answers: VyomAnswers): readonly IdentityBreach[] {
  return compareAnswers(vyomRules, answers).breaches;
}
