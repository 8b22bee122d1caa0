import type { DoctorReport } from './DoctorReport';

/** What a report comes to, in one line. */
export function closingLine({ summary, identities }: DoctorReport): string {
  const { called, failed, notCalled, drifts, warnings, breaches, lags, isHealthy } = summary;
  const parts = [
    failed === 0
      ? `${count(called, 'endpoint')} answered as the contract says`
      : `${failed} of ${count(called, 'endpoint')} failed`,
    ...(notCalled > 0 ? [`${notCalled} not called`] : []),
    drifts === 0 ? 'no drift' : `${count(drifts, 'member')} drifted`,
    ...(warnings > 0 ? [count(warnings, 'impossible figure')] : []),
    describeIdentities(identities, breaches, lags),
  ];
  return `${isHealthy ? 'All well' : 'Broken'}: ${parts.join('; ')}.`;
}

function describeIdentities(
  { isChecked, compared }: DoctorReport['identities'],
  breaches: number,
  lags: number,
): string {
  if (!isChecked) return 'the figures could not be compared';
  if (compared.length === 0) return 'no figures to compare';
  if (breaches > 0) return `${count(breaches, 'contradiction')} between figures`;
  return lags > 0 ? `${count(lags, 'difference')} that lag may explain` : 'the figures agree';
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
