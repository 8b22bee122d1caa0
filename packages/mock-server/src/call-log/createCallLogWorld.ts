import { Organization } from '../world/Organization';
import { World } from '../world/World';
import { CallLogError } from './CallLogError';
import type { CallLog } from './importCallLog';

/**
 * The world of a call log: one agency, and "now" is the start of the last call, so that a range such as
 * `7d` shows something.
 * @throws {CallLogError} `no_calls`, with the report, when not one row could be used; `missing_column` for a
 * log without statuses: what the systems count (completed, connected, meetings) would have to be invented
 */
export function createCallLogWorld({ agencyId, calls, campaigns, agents, contacts, report }: CallLog): World {
  if (report.lastCall === null) throw noCalls(report);
  if (report.columns.status === undefined) throw noStatuses(report);
  return new World({
    source: 'call-log',
    seed: null,
    nowMs: Date.parse(report.lastCall),
    organizations: [
      new Organization({
        id: agencyId,
        name: 'Call log',
        role: 'main',
        label: 'Call log',
        timeZone: report.timeZone,
        ownerEmail: 'owner@call-log.example',
        campaigns,
        clients: [],
        agents: agents.map((agent) => ({ ...agent, formerName: null, renamedAtMs: null })),
        staff: [],
        phones: [],
        drawRecords: () => ({
          calls,
          contacts,
          batches: null,
          legs: null,
          messages: null,
          suggestions: null,
          plans: null,
          aiUsage: null,
          todos: null,
        }),
      }),
    ],
    report,
  });
}

function noStatuses(report: CallLog['report']): CallLogError {
  const columns = Object.values(report.columns);
  return new CallLogError(
    'missing_column',
    `the call log has no column that tells what became of each call, so what the dashboards count cannot be known; its known columns are ${columns.join(', ')}; name one with map, for example status=result`,
    { columns, report },
  );
}

function noCalls(report: CallLog['report']): CallLogError {
  const [first] = report.refusals;
  const message =
    first === undefined
      ? 'the call log has a header but no rows'
      : `none of the ${report.rowsRead} rows of the call log can be used; line ${first.line}: ${first.reason}`;
  return new CallLogError('no_calls', message, { columns: Object.values(report.columns), report });
}
