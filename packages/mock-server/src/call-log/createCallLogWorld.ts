import { World } from '../world/World';
import { CallLogError } from './CallLogError';
import type { CallLog } from './importCallLog';

/**
 * The world of a call log: one agency, and "now" is the start of the last call, so that a range such as
 * `7d` shows something.
 * @throws {CallLogError} `no_calls`, with the report, when not one row could be used
 */
export function createCallLogWorld({ agencyId, calls, campaigns, agents, report }: CallLog): World {
  if (report.lastCall === null) throw noCalls(report);
  return new World({
    source: 'call-log',
    seed: null,
    nowMs: Date.parse(report.lastCall),
    timeZone: report.timeZone,
    agencies: [{ id: agencyId, name: 'Call log' }],
    campaigns,
    clients: [],
    agents,
    calls,
    holdsOutcomes: !report.absentFields.includes('status'),
    report,
  });
}

function noCalls(report: CallLog['report']): CallLogError {
  const [first] = report.refusals;
  const message =
    first === undefined
      ? 'the call log has a header but no rows'
      : `none of the ${report.rowsRead} rows of the call log can be used; line ${first.line}: ${first.reason}`;
  return new CallLogError('no_calls', message, { columns: Object.values(report.columns), report });
}
