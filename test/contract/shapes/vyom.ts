import { ascendingBy, descendingBy, list } from '../shape/list';
import { count, twoDecimals, whole } from '../shape/numbers';
import { mapOf, object } from '../shape/object';
import { type Shape, shapeOf } from '../shape/Shape';
import { day, matching, offsetMoment, oneOf, someText, text } from '../shape/texts';

const some = whole(1, Number.MAX_SAFE_INTEGER);
const durations = { total_duration_minutes: twoDecimals, total_duration_hours: twoDecimals };
const average = { avg_duration_minutes: twoDecimals };

/** The envelope that every answer of Vyom is in. */
function enveloped<T>(data: Shape<T>, message: Shape<string> = someText) {
  return object({ success: oneOf(true), message, data });
}

const longestFirst = <T extends { readonly total_duration_minutes: number }>(item: Shape<T>) =>
  descendingBy('total_duration_minutes', list(item));

const dashboard = {
  total_calls: count,
  ...durations,
  ...average,
  calls_today: count,
  calls_this_week: count,
  calls_this_month: count,
  date_range: object({ start_date: offsetMoment, end_date: offsetMoment }),
};

const assistant = {
  assistant_id: text,
  assistant_name: text,
  total_calls: some,
  ...durations,
  ...average,
};
const phoneNumber = {
  phone_number: matching(
    /^(?:\+\d{7,15}|WEB_CALL|UNKNOWN_PLATFORM)$/,
    'a number, WEB_CALL or UNKNOWN_PLATFORM',
  ),
  total_calls: some,
  ...durations,
  ...average,
};
const service = {
  service: oneOf('exotel', 'twilio', 'web', 'unknown'),
  total_calls: some,
  ...durations,
};
const bucket = { total_calls: some, ...durations };
const completed = { completed_calls: count };
const bucketLabels = {
  day,
  week: matching(/^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/, 'YYYY-Www'),
  month: matching(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'YYYY-MM'),
} as const;

/** What Vyom's buckets are as long as. */
export type VyomGranularity = keyof typeof bucketLabels;

/** `/analytics/calls/by-time` for one granularity. */
export function byTimeOf(granularity: VyomGranularity) {
  return enveloped(seriesOf(granularity, object({ date: bucketLabels[granularity], ...bucket })));
}

/** The same of the older revision. */
export function olderByTimeOf(granularity: VyomGranularity) {
  return enveloped(
    seriesOf(granularity, object({ date: bucketLabels[granularity], ...bucket, ...completed })),
  );
}

function seriesOf<T extends { readonly date: string }>(granularity: VyomGranularity, item: Shape<T>) {
  return object({ time_series: ascendingBy('date', list(item)), granularity: oneOf(granularity) });
}

/** What each of Vyom's five endpoints answers with 200. */
export const vyomShapes = {
  '/analytics/dashboard': enveloped(object(dashboard), oneOf('Dashboard analytics fetched successfully')),
  '/analytics/calls/by-assistant': enveloped(object({ assistants: longestFirst(object(assistant)) })),
  '/analytics/calls/by-phone-number': enveloped(object({ phone_numbers: longestFirst(object(phoneNumber)) })),
  '/analytics/calls/by-time': byTimeOf('day'),
  '/analytics/calls/by-service': enveloped(object({ services: longestFirst(object(service)) })),
} satisfies Readonly<Record<string, Shape<unknown>>>;

const statuses = [
  'initiated',
  'answered',
  'completed',
  'failed',
  'busy',
  'no_answer',
  'rejected',
  'cancelled',
  'unreachable',
  'timeout',
];
const countsByStatus = mapOf(oneOf(...statuses), count);

/** The same five of the older revision of the service. */
export const olderVyomShapes = {
  '/analytics/dashboard': enveloped(object({ ...dashboard, calls_by_status: countsByStatus })),
  '/analytics/calls/by-assistant': enveloped(
    object({ assistants: longestFirst(object({ ...assistant, ...completed, failed_calls: count })) }),
  ),
  '/analytics/calls/by-phone-number': enveloped(
    object({ phone_numbers: longestFirst(object({ ...phoneNumber, ...completed })) }),
  ),
  '/analytics/calls/by-time': olderByTimeOf('day'),
  '/analytics/calls/by-service': enveloped(
    object({ services: longestFirst(object({ ...service, ...completed })) }),
  ),
} satisfies Readonly<Record<string, Shape<unknown>>>;

/** The body of an error whose `data` is empty. */
export function vyomError(message: Shape<string>) {
  return object({ success: oneOf(false), message, data: object({}) });
}

/** What the framework answers to a path or a method that it does not know, outside of the envelope. */
export function vyomUnknown(detail: 'Not Found' | 'Method Not Allowed') {
  return object({ detail: oneOf(detail) });
}

/** The body of a 422. */
export const vyomValidationError = object({
  success: oneOf(false),
  message: matching(/^Validation Error: /, 'a text beginning "Validation Error: "'),
  data: object({
    errors: (value: unknown, path: string) => [
      ...shapeOf('at least one error', (errors) => Array.isArray(errors) && errors.length > 0)(value, path),
      ...list(anyValidationError)(value, path),
    ],
  }),
});

/** A validation error of the framework: it has more members than these, which differ from error to error. */
function anyValidationError(value: unknown, path: string): readonly string[] {
  const error = new Map<string, unknown>(Object.entries(value ?? {}));
  return [
    ...someText(error.get('type'), `${path}.type`),
    ...list(text)(error.get('loc'), `${path}.loc`),
    ...someText(error.get('msg'), `${path}.msg`),
  ];
}
