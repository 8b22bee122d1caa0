import { isMoment } from '../../wire/parseMoment';
import type { DoctorOptions } from '../command/DoctorCommand';
import { writeRange } from '../command/DoctorRange';
import { UsageError } from '../command/UsageError';
import type { DoctorSystem } from '../DoctorSystem';
import type { DoctorCall, DoctorPlan } from './DoctorCall';
import { toMoments } from './toMoments';

type Params = Readonly<Record<string, unknown>>;
type RangeOptions = Pick<DoctorOptions, 'system' | 'range' | 'timeZone' | 'includesSync'>;

/** The endpoints of each system as its client calls them, in the order of the contracts. */
const methods: Readonly<Record<DoctorSystem, Readonly<Record<string, string>>>> = {
  virsyn: {
    overview: 'dashboard-overview',
    timeseries: 'dashboard-timeseries',
    funnel: 'dashboard-funnel',
    campaigns: 'dashboard-campaigns',
    quality: 'dashboard-quality',
    heatmap: 'dashboard-heatmap',
    objections: 'dashboard-objections',
  },
  vyom: {
    dashboard: 'dashboard',
    byAssistant: 'by-assistant',
    byPhoneNumber: 'by-phone-number',
    byTime: 'by-time',
    byService: 'by-service',
  },
  loquent: {
    stats: 'stats',
    messagingStats: 'messaging-stats',
    textAgentStats: 'text-agent-stats',
    planStats: 'plan-stats',
    aiUsageStats: 'ai-usage-stats',
    aiMessageOriginStats: 'ai-message-origin-stats',
    engagementStats: 'engagement-stats',
  },
  kaleyra: {
    overview: 'overview',
    agentStats: 'agent-stats',
    dailyVolume: 'daily-volume',
    callList: 'call-list',
    sync: 'sync',
  },
};

/**
 * What to ask each endpoint of a system: of all of them the same range, so that their figures can be compared.
 *
 * @param nowMs epoch milliseconds
 * @throws {UsageError} for a range or a zone that the system does not take
 */
export function planCalls(
  { system, range, timeZone, includesSync }: RangeOptions,
  nowMs: number,
): DoctorPlan {
  const { params, zone } = planners[system](range, timeZone, nowMs);
  const calls = Object.entries(methods[system]).map(
    ([method, endpoint]): DoctorCall => ({
      endpoint,
      method,
      asked: toAsked(method, params, includesSync),
    }),
  );
  const named = range === null ? `${system === 'virsyn' ? '7d' : '30d'} (default)` : writeRange(range);
  return { rangeText: zone === null ? named : `${named} in ${zone}`, calls };
}

function toAsked(method: string, params: Params, includesSync: boolean): DoctorCall['asked'] {
  // Plans stand as they stand now.
  if (method === 'planStats') return { params: {} };
  if (method === 'sync') {
    return includesSync ? { params: {} } : { notCalled: 'changes the back end; --include-sync calls it' };
  }
  if (method === 'heatmap' && (params.period === 'today' || params.period === 'custom')) {
    return { notCalled: 'takes 7d, 30d or 90d alone' };
  }
  return { params };
}

interface PlannedRange {
  readonly params: Params;
  /** The zone that decided the moments; `null` when the system's own did. */
  readonly zone: string | null;
}

type Planner = (range: DoctorOptions['range'], timeZone: string | null, nowMs: number) => PlannedRange;

const planners: Readonly<Record<DoctorSystem, Planner>> = {
  virsyn: (range, timeZone) => {
    refuseZone('virsyn', timeZone);
    if (range === 'yesterday' || range === 'all') throw noRange('virsyn', range);
    if (range === null || typeof range === 'string') return { params: { period: range ?? '7d' }, zone: null };
    return { params: { period: 'custom', start_date: range.firstDay, end_date: range.lastDay }, zone: null };
  },
  // Fixed moments: a range that ends at the moment of each request would not be the same for two of them.
  vyom: (range, timeZone, nowMs) => {
    if (range === 'all') throw noRange('vyom', range);
    const zone = timeZone ?? 'UTC';
    const { startMs, endMs, isRolling } = toMoments(range ?? '30d', zone, nowMs);
    // The last moment is in Vyom's range.
    const lastMs = Math.min(nowMs, endMs - 1);
    if (startMs >= lastMs) throw new UsageError('--range begins in the future, where vyom has no calls');
    const params = { start_date: toText(startMs), end_date: toText(lastMs) };
    return { params, zone: isRolling ? null : zone };
  },
  loquent: (range, timeZone) => {
    refuseZone('loquent', timeZone);
    if (range === null || typeof range === 'string') {
      return { params: { time_range: loquentNames[range ?? '30d'] }, zone: null };
    }
    return { params: { time_range: { custom: { start: range.firstDay, end: range.lastDay } } }, zone: null };
  },
  kaleyra: (range, timeZone, nowMs) => {
    if (range === 'all') throw noRange('kaleyra', range);
    if (range === 'today') {
      refuseZone('kaleyra --range today', timeZone);
      return { params: { range }, zone: null };
    }
    const zone = timeZone ?? 'Asia/Kolkata';
    const { startMs, endMs, isRolling } = toMoments(range ?? '30d', zone, nowMs);
    const params = { range: 'custom', start_date: toText(startMs), end_date: toText(endMs) };
    return { params, zone: isRolling ? null : zone };
  },
};

const loquentNames = {
  today: 'today',
  yesterday: 'yesterday',
  '7d': 'last_7_days',
  '30d': 'last_30_days',
  '90d': 'last_90_days',
  all: 'all_time',
};

/** @throws {UsageError} for a moment that neither Vyom nor Kaleyra is asked for */
function toText(epochMs: number): string {
  const text = new Date(epochMs).toISOString();
  if (isMoment(text)) return text;
  throw new UsageError('--range goes beyond the years 1000 to 9999 of UTC');
}

function noRange(system: string, range: string): UsageError {
  return new UsageError(`${system} has no range ${range}; --help lists what it has`);
}

function refuseZone(what: string, timeZone: string | null): void {
  if (timeZone === null) return;
  throw new UsageError(`${what} counts in the days of its own zone; leave --time-zone out`);
}
