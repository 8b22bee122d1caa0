import type { CallLogReport, RefusedRow, RestOfStatuses, StatusCount } from './CallLogReport';
import { describeCoverage } from './report/describeCoverage';

/**
 * A report as lines for a terminal: the counts, the zone, statuses, refused rows with reasons.
 * What a list leaves out, it counts.
 */
export function describeCallLog(report: CallLogReport): readonly string[] {
  return [
    `${count(report.rowsRead)} rows read = ${count(report.rowsUsed)} used + ${count(report.rowsRefused)} refused`,
    ...describeCalls(report),
    `Columns: ${Object.entries(report.columns)
      .map(([field, column]) => `${field} = ${JSON.stringify(column)}`)
      .join(', ')}`,
    ...(report.absentFields.length > 0 ? [`Not in the file: ${report.absentFields.join(', ')}`] : []),
    ...describeCoverage(report),
    ...describeStatuses(report),
    ...describeDirections(report),
    ...describeJoinedLines(report),
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

function describeStatuses(report: CallLogReport): readonly string[] {
  return [...describeKnownStatuses(report), ...describeUnknownStatuses(report)];
}

function describeKnownStatuses({ statuses, otherStatuses }: CallLogReport): readonly string[] {
  const known = statuses.filter(({ disposition }) => disposition !== null);
  if (known.length === 0) return [];
  const texts = known
    .slice(0, 20)
    .map(
      ({ status, count: calls, disposition }) =>
        `${JSON.stringify(status)} = ${disposition} (${count(calls)})`,
    );
  const rest = addUp(known.slice(20), otherStatuses.known);
  return [`Statuses: ${texts.join(', ')}${rest.calls === 0 ? '' : ` and ${moreStatuses(rest)}`}`];
}

function describeUnknownStatuses({ unknownStatuses, otherStatuses }: CallLogReport): readonly string[] {
  const lines = unknownStatuses
    .slice(0, 10)
    .map(({ status, count: calls }) =>
      status === ''
        ? `${callsOf(calls)} without a status`
        : `Unknown status ${JSON.stringify(status)}: ${callsOf(calls)}`,
    );
  const rest = addUp(unknownStatuses.slice(10), otherStatuses.unknown);
  if (rest.calls > 0) lines.push(`Unknown, ${moreStatuses(rest)}`);
  if (lines.length === 0) return [];
  return [
    ...lines,
    'Such calls count in total and duration only; give them a meaning with --status VM=voicemail,…',
  ];
}

function addUp(statuses: readonly StatusCount[], rest: RestOfStatuses): RestOfStatuses {
  return {
    distinct: rest.distinct === null ? null : rest.distinct + statuses.length,
    calls: statuses.reduce((calls, status) => calls + status.count, rest.calls),
  };
}

function moreStatuses({ distinct, calls }: RestOfStatuses): string {
  return `${distinct === null ? 'over 10,000' : count(distinct)} more: ${callsOf(calls)}`;
}

function describeDirections({ unknownDirections }: CallLogReport): readonly string[] {
  return unknownDirections > 0 ? [`Unknown direction: ${callsOf(unknownDirections)}`] : [];
}

function describeJoinedLines({ joinedLines: { used, refused } }: CallLogReport): readonly string[] {
  const joined = (lines: number) => `${count(lines)} ${lines === 1 ? 'line lies' : 'lines lie'}`;
  return [
    ...(used > 0 ? [`${joined(used)} inside quoted cells of used rows`] : []),
    ...(refused > 0
      ? [`${joined(refused)} inside quotes of refused rows: check where those quotes close`]
      : []),
  ];
}

function describeRefusals({ refusals, refusalsByReason, rowsRefused }: CallLogReport): readonly string[] {
  const lines = Object.entries(refusalsByReason).map(
    ([reason, rows]) => `Refused, ${reason}: ${count(rows)}`,
  );
  lines.push(...refusals.map(describeRefusal));
  if (rowsRefused > refusals.length) lines.push(`  and ${count(rowsRefused - refusals.length)} more`);
  return lines;
}

function describeRefusal({ line, lineCount, reason, found }: RefusedRow): string {
  const joined = lineCount > 1 ? `, ${count(lineCount)} lines in one row` : '';
  return `  line ${line}: ${reason}${joined}${found === null ? '' : ` (${JSON.stringify(found)})`}`;
}

function callsOf(value: number): string {
  return value === 1 ? '1 call' : `${count(value)} calls`;
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}
