import type { EndpointFinding } from '../../checks/EndpointFinding';
import type { Mood } from '../createPaint';
import type { DoctorReport } from '../DoctorReport';

/** An endpoint as the table shows it. */
export interface TableRow {
  readonly mood: Mood;
  readonly endpoint: string;
  /** HTTP, time, contract, drift and identities; or why it was not called. */
  readonly cells: readonly string[] | string;
}

/** The row of an endpoint. */
export function toRow(finding: EndpointFinding, { identities }: Pick<DoctorReport, 'identities'>): TableRow {
  const { endpoint, method, notCalled, status, timeMs, failure, drift } = finding;
  if (notCalled !== null) return { mood: 'faint', endpoint, cells: `not called: ${notCalled}` };
  const own = identities.breaches.filter(({ endpoints }) => endpoints.includes(method));
  const broken = own.filter(({ isLagPossible }) => !isLagPossible).length;
  const isOdd = own.length > 0 || (drift !== null && drift.unknown.length + drift.missing.length > 0);
  const cells = [
    status === null ? '-' : String(status),
    timeMs === null ? '-' : `${timeMs} ms`,
    failure === null ? 'ok' : failure.code,
    drift === null ? '-' : toDriftCell(drift),
    identities.compared.includes(method) ? toIdentitiesCell(broken, own.length) : '-',
  ];
  return { mood: failure !== null || broken > 0 ? 'bad' : isOdd ? 'odd' : 'plain', endpoint, cells };
}

function toDriftCell({ unknown, missing }: NonNullable<EndpointFinding['drift']>): string {
  const parts = [
    ...(unknown.length > 0 ? [`${unknown.length} new`] : []),
    ...(missing.length > 0 ? [`${missing.length} missing`] : []),
  ];
  return parts.join(', ') || 'none';
}

function toIdentitiesCell(broken: number, all: number): string {
  if (broken > 0) return `${broken} broken`;
  return all > 0 ? `${all} lagging` : 'ok';
}
