import type { CallLogReport } from './CallLogReport';

/** A report as lines for a terminal: the counts, the zone, unknown statuses, refused rows with reasons. */
export function describeCallLog(report: CallLogReport): readonly string[] {
  return [
    `${count(report.rowsRead)} rows read = ${count(report.rowsUsed)} used + ${count(report.rowsRefused)} refused`,
    ...describeCalls(report),
    `Columns: ${Object.entries(report.columns)
      .map(([field, column]) => `${field} = ${JSON.stringify(column)}`)
      .join(', ')}`,
    ...(report.absentFields.length > 0 ? [`Not in the file: ${report.absentFields.join(', ')}`] : []),
    ...describeStatuses(report),
    ...describeRefusals(report),
  ];
}

function describeCalls({
  firstCall,
  lastCall,
  durationSecondsTotal,
  timeZone,
  timeZoneAssumed,
}: CallLogReport) {
  if (firstCall === null || lastCall === null) return [];
  const zone = timeZoneAssumed
    ? 'Times without an offset were read as UTC, because no time zone was given (--time-zone)'
    : `Times without an offset are read in ${timeZone}`;
  return [
    durationSecondsTotal === null
      ? 'No durations'
      : `Durations add up to ${count(durationSecondsTotal)} seconds`,
    `First call ${firstCall}, last call ${lastCall}`,
    zone,
  ];
}

function describeStatuses({
  statuses,
  unknownStatuses,
  unknownDirections,
}: CallLogReport): readonly string[] {
  const known = statuses
    .filter(({ disposition }) => disposition !== null)
    .map(
      ({ status, count: calls, disposition }) =>
        `${JSON.stringify(status)} = ${disposition} (${count(calls)})`,
    );
  const lines = known.length > 0 ? [`Statuses: ${known.slice(0, 20).join(', ')}`] : [];
  const unknown = unknownStatuses
    .slice(0, 10)
    .map(({ status, count: calls }) =>
      status === ''
        ? `${callsOf(calls)} without a status`
        : `Unknown status ${JSON.stringify(status)}: ${callsOf(calls)}`,
    );
  lines.push(...unknown);
  if (unknown.length > 0) {
    lines.push(
      'Such calls count in total and duration only; give them a meaning with --status VM=voicemail,…',
    );
  }
  if (unknownDirections > 0) lines.push(`Unknown direction: ${callsOf(unknownDirections)}`);
  return lines;
}

function describeRefusals({ refusals, refusalsByReason, rowsRefused }: CallLogReport): readonly string[] {
  const lines = Object.entries(refusalsByReason).map(
    ([reason, rows]) => `Refused, ${reason}: ${count(rows)}`,
  );
  for (const { line, reason, found } of refusals) {
    lines.push(`  line ${line}: ${reason}${found === null ? '' : ` (${JSON.stringify(found)})`}`);
  }
  if (rowsRefused > refusals.length) lines.push(`  and ${count(rowsRefused - refusals.length)} more`);
  return lines;
}

function callsOf(value: number): string {
  return value === 1 ? '1 call' : `${count(value)} calls`;
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}
