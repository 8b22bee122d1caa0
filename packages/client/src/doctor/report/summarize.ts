import type { DoctorReport, DoctorSummary } from './DoctorReport';

/** Counts what a report holds and judges it: broken is a failed call, a breach that no lag explains, or strictly any drift. */
export function summarize({
  endpoints,
  identities,
  isStrict,
}: Pick<DoctorReport, 'endpoints' | 'identities' | 'isStrict'>): DoctorSummary {
  const countOf = (outcome: string) => endpoints.filter((finding) => finding.outcome === outcome).length;
  const failed = countOf('failed');
  const drifts = endpoints.reduce(
    (sum, { drift }) => sum + (drift === null ? 0 : drift.unknown.length + drift.missing.length),
    0,
  );
  const warnings = endpoints.reduce((sum, finding) => sum + finding.warnings.length, 0);
  const lags = identities.breaches.filter(({ isLagPossible }) => isLagPossible).length;
  const breaches = identities.breaches.length - lags;
  const isHealthy = failed === 0 && breaches === 0 && identities.isChecked && !(isStrict && drifts > 0);
  const notCalled = countOf('not_called');
  const called = endpoints.length - notCalled;
  return {
    called,
    failed,
    notCalled,
    drifts,
    warnings,
    breaches,
    lags,
    isHealthy,
    exitCode: isHealthy ? 0 : 1,
  };
}
