import { KaleyraRefusal } from '../KaleyraRefusal';
import { unknownMembers } from '../unknownMembers';
import { type DashboardQuery, dashboardRanges } from './DashboardQuery';
import { parseIsoTime } from './parseIsoTime';

const members = ['range', 'start_date', 'end_date', 'service', 'agent_number', 'page', 'limit'] as const;

/** A parameter as the framework hands it on: a list when it comes more than once. */
type Parameter = string | readonly string[] | undefined;

/**
 * The query of a dashboard route. Every fault of it is told at once, members that should not exist first.
 * @throws {KaleyraRefusal} 400 with the messages of the framework's validation; 400 with one sentence for a custom
 * range without its two dates; 500 for a date that no calendar has, which validation lets through and the
 * database does not
 */
export function readDashboardQuery(parameters: URLSearchParams): DashboardQuery {
  const values = new Map(members.map((name) => [name, readParameter(parameters, name)]));
  const range = dashboardRanges.find((one) => one === (values.get('range') ?? '30d'));
  const page = values.get('page') ?? '1';
  const limit = values.get('limit') ?? '50';
  const isCustom = range === 'custom';
  const [start, end] = [values.get('start_date'), values.get('end_date')];
  const faults = [
    ...unknownMembers([...new Set(parameters.keys())], members),
    ...(range === undefined
      ? [`range must be one of the following values: ${dashboardRanges.join(', ')}`]
      : []),
    ...(isCustom ? [...faultsOfDate('start_date', start), ...faultsOfDate('end_date', end)] : []),
    ...faultsOfText('service', values.get('service')),
    ...faultsOfText('agent_number', values.get('agent_number')),
    ...faultsOfWhole('page', page, { least: 1 }),
    ...faultsOfWhole('limit', limit, { least: 1, most: 200 }),
  ];
  if (faults.length > 0 || range === undefined) throw new KaleyraRefusal(400, faults);
  return {
    range,
    custom: isCustom ? readCustomRange(start, end) : null,
    // An empty filter is none.
    service: String(values.get('service') ?? '') || null,
    agentNumber: String(values.get('agent_number') ?? '') || null,
    page: Number(page),
    limit: Number(limit),
  };
}

function readParameter(parameters: URLSearchParams, name: string): Parameter {
  const all = parameters.getAll(name);
  return all.length > 1 ? all : all[0];
}

/** A date that is not there is not told of here: {@link readCustomRange} has a sentence of its own for it. */
function faultsOfDate(name: string, value: Parameter): readonly string[] {
  const isSound = value === undefined || (typeof value === 'string' && parseIsoTime(value) !== 'not-iso');
  return isSound ? [] : [`${name} must be a valid ISO 8601 date string`];
}

function faultsOfText(name: string, value: Parameter): readonly string[] {
  return typeof value === 'object' ? [`${name} must be a string`] : [];
}

/** In the order in which the framework tells them: the last rule first. */
function faultsOfWhole(
  name: string,
  value: string | readonly string[],
  { least, most = Number.POSITIVE_INFINITY }: { readonly least: number; readonly most?: number },
): readonly string[] {
  // `Number` of a text is how the framework reads it too: empty is 0, `1e1` is 10.
  const number = typeof value === 'string' ? Number(value) : Number.NaN;
  return [
    ...(number <= most || most === Number.POSITIVE_INFINITY
      ? []
      : [`${name} must not be greater than ${most}`]),
    ...(number >= least ? [] : [`${name} must not be less than ${least}`]),
    ...(Number.isInteger(number) ? [] : [`${name} must be an integer number`]),
  ];
}

function readCustomRange(start: Parameter, end: Parameter): NonNullable<DashboardQuery['custom']> {
  if (typeof start !== 'string' || typeof end !== 'string') {
    throw new KaleyraRefusal(400, 'start_date and end_date required when range=custom');
  }
  const [startMs, endMs] = [parseIsoTime(start), parseIsoTime(end)];
  if (typeof startMs !== 'number' || typeof endMs !== 'number') throw new KaleyraRefusal(500);
  return { startMs, endMs };
}
