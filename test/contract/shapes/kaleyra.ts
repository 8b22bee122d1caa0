import { ascendingBy, descendingBy, list } from '../shape/list';
import { count, whole } from '../shape/numbers';
import { nullable, object } from '../shape/object';
import type { Shape } from '../shape/Shape';
import { calendarText, day, matching, offsetMoment, oneOf, someText, text } from '../shape/texts';

const callVolume = object({ total: count, incoming: count, forwarded: count, click2call: count });
const agentStats = descendingBy(
  'calls_answered',
  list(
    object({
      agent_number: someText,
      calls_answered: count,
      total_talk_seconds: count,
      missed_calls: count,
    }),
  ),
);
const dailyVolume = ascendingBy('date', list(object({ date: day, incoming: count, forwarded: count })));
const some = whole(1, Number.MAX_SAFE_INTEGER);
const status = oneOf(
  'ANSWER',
  'NOANSWER',
  'BUSY',
  'CANCEL',
  'FAILED',
  'CONGESTION',
  'ANSWERED-A',
  'ANSWERED-B',
  'ACCEPTED',
  'FORWARDED',
  'UNKNOWN',
);

const callLogRow = object({
  id: someText,
  uniqid: nullable(text),
  callfrom: someText,
  callto: someText,
  start_time: offsetMoment,
  end_time: nullable(offsetMoment),
  duration: count,
  billsec: count,
  status,
  location: nullable(text),
  provider: nullable(text),
  service: oneOf('Incoming', 'CallForward', 'Click2Call', 'Unknown'),
  caller_id: nullable(text),
  recording: nullable(matching(/^\/\/[^/]+\/\S+$/, 'a protocol-relative address')),
  notes: nullable(text),
  custom: nullable(text),
  synced_at: offsetMoment,
});

/** What each of Kaleyra's four dashboard routes answers with 200. */
export const kaleyraShapes = {
  overview: object({
    call_volume: callVolume,
    agent_stats: agentStats,
    daily_volume: dailyVolume,
    status_breakdown: descendingBy('count', list(object({ status, count: some }))),
    last_synced_at: nullable(offsetMoment),
  }),
  'agent-stats': agentStats,
  'daily-volume': dailyVolume,
  'call-list': object({ data: list(callLogRow, { mostItems: 200 }), total: count, page: some }),
} satisfies Readonly<Record<string, Shape<unknown>>>;

/** What `POST /calls/sync` answers with 201. */
export const kaleyraSync = object({ synced: count, status: oneOf('ok') });

const messages: Shape<string | readonly string[]> = (value: unknown, path: string) =>
  (typeof value === 'string' ? someText : list(someText))(value, path);

/** What the framework answers to parameters that do not pass. */
export const kaleyraBadRequest = object({
  statusCode: oneOf(400),
  message: messages,
  error: oneOf('Bad Request'),
});

/** What the framework answers otherwise. */
export const kaleyraErrors: Readonly<Record<number, Shape<unknown>>> = {
  400: kaleyraBadRequest,
  401: object({ statusCode: oneOf(401), message: oneOf('Unauthorized') }),
  404: object({ statusCode: oneOf(404), message: someText, error: oneOf('Not Found') }),
  500: object({ statusCode: oneOf(500), message: oneOf('Internal server error') }),
};

const carrierTime = calendarText(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/, 'YYYY-MM-DD HH:MM:SS');
/** The empty text of a leg under way. */
const carrierEnd: Shape<string> = (value: unknown, path: string) =>
  value === '' ? [] : carrierTime(value, path);

/**
 * A page of the carrier's own records: every value a text, moments on India's clock without an offset. Of what a
 * record is made of the sources name no more than what becomes a column.
 */
export function carrierPageOf(member: 'data' | 'records') {
  const record = object({
    id: text,
    uniqid: text,
    callfrom: someText,
    callto: someText,
    start_time: carrierTime,
    end_time: carrierEnd,
    duration: matching(/^\d+$/, 'a count in digits'),
    billsec: matching(/^\d+$/, 'a count in digits'),
    status: text,
    location: text,
    provider: text,
    service: text,
    callerid: text,
    recording: text,
    notes: text,
    custom: text,
  });
  const records = list(record, { mostItems: 200 });
  return member === 'data'
    ? object({ status: oneOf('OK'), data: records })
    : object({ status: oneOf('OK'), records });
}
