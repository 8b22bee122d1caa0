import type { EndpointFinding } from '../checks/EndpointFinding';
import type { DoctorReport } from './DoctorReport';

/** The cells of an endpoint's row; for one that was not called its name and why. */
export function toCells(finding: EndpointFinding, { identities }: DoctorReport): readonly string[] {
  const { endpoint, method, notCalled, status, timeMs, failure, drift } = finding;
  if (notCalled !== null) return [endpoint, `not called: ${notCalled}`];
  const own = identities.breaches.filter(
    ({ endpoints }) => endpoints.includes(endpoint) || endpoints.includes(method),
  );
  const lags = own.filter(({ isLagPossible }) => isLagPossible).length;
  return [
    endpoint,
    status === null ? '-' : String(status),
    timeMs === null ? '-' : `${timeMs} ms`,
    failure === null ? 'ok' : failure.code,
    drift === null ? '-' : toDriftCell(drift),
    failure === null && identities.isChecked ? toIdentitiesCell(own.length - lags, lags) : '-',
  ];
}

function toDriftCell({ unknown, missing }: NonNullable<EndpointFinding['drift']>): string {
  const parts = [
    ...(unknown.length > 0 ? [`${unknown.length} new`] : []),
    ...(missing.length > 0 ? [`${missing.length} missing`] : []),
  ];
  return parts.join(', ') || 'none';
}

function toIdentitiesCell(breaches: number, lags: number): string {
  const parts = [...(breaches > 0 ? [`${breaches} broken`] : []), ...(lags > 0 ? [`${lags} lagging`] : [])];
  return parts.join(', ') || 'ok';
}
