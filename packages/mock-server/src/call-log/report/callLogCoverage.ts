import type { MockSystem } from '../../users/MockUser';
import type { EndpointNote, SystemCoverage } from '../CallLogReport';
import type { CallLogField } from '../columns/callLogFields';

/** What an endpoint asks of a log. Documented for users in `docs/reference/call-logs.md`. */
interface Demand {
  /** What no log holds although the endpoint tells it. */
  readonly lacks?: string;
  /** Columns that a log may have and without which the endpoint says less. */
  readonly fields?: readonly CallLogField[];
  /** Why no log can feed it. */
  readonly cannot?: string;
}

const durations: Demand = { fields: ['duration'] };
const noMessages: Demand = { cannot: 'a call log holds no messages' };
const noLegs: Demand = { cannot: "a row of a log is a call, not a carrier's legs" };

const demands: Readonly<Record<MockSystem, Readonly<Record<string, Demand>>>> = {
  virsyn: {
    'dashboard-overview': { lacks: 'sentiment, quality and messages sent', fields: ['duration'] },
    'dashboard-timeseries': { lacks: 'sentiment', fields: ['duration'] },
    'dashboard-funnel': {},
    'dashboard-campaigns': { lacks: 'batches', fields: ['duration', 'campaign'] },
    'dashboard-quality': { lacks: 'whatever an analysis hears', fields: ['duration'] },
    'dashboard-heatmap': {},
    'dashboard-objections': { lacks: 'whatever an analysis hears' },
  },
  vyom: {
    dashboard: durations,
    'by-assistant': { fields: ['duration', 'agent'] },
    'by-phone-number': { lacks: 'the number that a call went over', fields: ['duration'] },
    'by-time': durations,
    'by-service': { lacks: 'the service that carried a call', fields: ['duration'] },
  },
  loquent: {
    stats: { lacks: 'to-dos, phones and recordings', fields: ['duration', 'direction', 'contact'] },
    'messaging-stats': noMessages,
    'text-agent-stats': { cannot: 'a call log holds no suggestions of text agents' },
    'plan-stats': { cannot: 'a call log holds no plans' },
    'ai-usage-stats': { cannot: 'a call log holds no use of AI' },
    'ai-message-origin-stats': noMessages,
    'engagement-stats': { lacks: 'messages', fields: ['contact'] },
  },
  kaleyra: {
    sync: noLegs,
    overview: noLegs,
    'agent-stats': noLegs,
    'daily-volume': noLegs,
    'call-list': noLegs,
  },
};

/** What a log lacks. */
export interface LogGaps {
  /** What the file has no column for; without a status there is no world, so nothing answers. */
  readonly absentFields: readonly CallLogField[];
  /** What the file has a column for of which no used row holds anything, as the answers judge. */
  readonly emptyFields?: readonly CallLogField[];
}

/** Which endpoints of which system a log can feed. */
export function callLogCoverage(gaps: LogGaps): readonly SystemCoverage[] {
  // The keys of a table typed by `MockSystem` are exactly its members; `Object.entries` forgets that.
  const systems = Object.entries(demands) as [MockSystem, Readonly<Record<string, Demand>>][];
  return systems.map(([system, endpoints]) => {
    const all = Object.entries(endpoints);
    const cannot = all.flatMap(([name, demand]) => note(name, refusalOf(demand, gaps)));
    const refused = new Set(cannot.map(({ endpoint }) => endpoint));
    const answering = all.filter(([name]) => !refused.has(name));
    return {
      system,
      answers: answering.map(([name]) => name),
      leavesOut: answering.flatMap(([name, demand]) => note(name, leftOutOf(demand, gaps))),
      cannot,
    };
  });
}

function note(endpoint: string, reason: string | undefined): readonly EndpointNote[] {
  return reason === undefined ? [] : [{ endpoint, reason }];
}

function refusalOf({ cannot }: Demand, { absentFields }: LogGaps): string | undefined {
  if (cannot !== undefined) return cannot;
  return absentFields.includes('status') ? 'the file has no status column' : undefined;
}

function leftOutOf(
  { lacks, fields = [] }: Demand,
  { absentFields, emptyFields = [] }: LogGaps,
): string | undefined {
  const reasons = [
    ...(lacks === undefined ? [] : [`a call log does not hold ${lacks}`]),
    ...fields.flatMap((field) => {
      if (absentFields.includes(field)) return [`the file has no ${field} column`];
      return emptyFields.includes(field) ? [`no used row tells its ${field}`] : [];
    }),
  ];
  return reasons.length === 0 ? undefined : reasons.join('; ');
}
