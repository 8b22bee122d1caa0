import type { DoctorReport } from '../DoctorReport';
import { wrap } from '../wrap';
import { describeBreach } from './describeBreach';
import { describeDrift } from './describeDrift';
import { describeWarnings } from './describeWarnings';
import { groupFailures } from './groupFailures';
import { listSome } from './listSome';

/** What the table has no room for: each kind of failure with what to do, drift by path, and broken identities. */
export function renderDetails(
  { endpoints, identities, isStrict }: DoctorReport,
  columns: number,
): readonly string[] {
  const failures = groupFailures(endpoints).flatMap(({ title, facts, advice }) => [
    ...wrap(title, columns, 2),
    ...facts.flatMap((fact) => wrap(fact, columns, 4)),
    ...wrap(`Next: ${advice}`, columns, 4),
  ]);
  const drift = endpoints.flatMap(describeDrift).flatMap((line) => wrap(line, columns, 2));
  const warnings = endpoints.flatMap(describeWarnings).flatMap((line) => wrap(line, columns, 2));
  const breachesOf = (isLag: boolean) =>
    listSome(
      identities.breaches.filter(({ isLagPossible }) => isLagPossible === isLag).map(describeBreach),
    ).flatMap((line) => wrap(line, columns, 2));
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [...wrap(title, columns), ...lines, ''];
  return [
    ...section('Failures', failures),
    ...section(
      isStrict
        ? 'Drift (counted as broken, by --strict)'
        : 'Drift (read all the same; --strict counts it as broken)',
      drift,
    ),
    ...section('Figures that cannot be, shown as sent', warnings),
    ...section('Figures that contradict one another', breachesOf(false)),
    ...section('Figures that differ, maybe because they are refreshed at different times', breachesOf(true)),
  ];
}
