import { ascendingBy, ascendingInTime, descendingBy, list } from '../shape/list';
import { amount, count, percent, ratio, whole } from '../shape/numbers';
import { nullable, object, optional } from '../shape/object';
import { type Shape, shapeOf } from '../shape/Shape';
import { calendarText, flag, matching, oneOf, someText, text, uuid } from '../shape/texts';

/** An `Option` of the service: `null` or absent. */
const option = <T>(shape: Shape<T>) => optional(nullable(shape));

const heatmap = list(
  object({ day_of_week: whole(1, 7), hour: whole(0, 23), count: whole(1, Number.MAX_SAFE_INTEGER) }),
  { mostItems: 168 },
);
const bucketDate = calendarText(
  /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}[+-](?:0\d|1[0-4]):[0-5]\d)?$/,
  'a day, or an hour with its distance from UTC',
);
const zonedTime = calendarText(
  /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2} [+-](?:0\d|1[0-4]):[0-5]\d$/,
  'a moment like 2026-03-12 14:30:00 -05:00',
);

const call = object({
  id: uuid,
  from_to_number: matching(/^.+ -> .+$/s, 'two numbers with an arrow between'),
  received_on: someText,
  call_sid: matching(/^CA[0-9a-f]{32}$/, 'a Twilio SID'),
  has_recording: flag,
  created_at: someText,
  created_at_full: zonedTime,
  duration_secs: option(count),
  status: oneOf('InProgress', 'Completed', 'Unknown'),
  direction: oneOf('Inbound', 'Outbound'),
  contact_name: option(text),
  contact_id: option(uuid),
});

const todoStatus = oneOf('pending_review', 'approved', 'rejected', 'in_progress', 'completed', 'failed');

const stats = object({
  total_calls: count,
  total_duration_secs: count,
  avg_duration_secs: amount,
  total_todos: count,
  call_activity: ascendingInTime('date', list(object({ date: bucketDate, label: someText, count }))),
  call_heatmap: heatmap,
  call_heatmap_max: count,
  recent_calls: list(call, { mostItems: 10 }),
  todo_status_counts: list(object({ status: todoStatus, count })),
});

const messagingStats = object({
  total_messages: count,
  delivery_rate: percent,
  inbound_count: count,
  outbound_count: count,
  message_activity: ascendingInTime(
    'date',
    list(object({ date: bucketDate, label: someText, sms_count: count, email_count: count })),
  ),
  message_heatmap: heatmap,
  message_heatmap_max: count,
  response_insights: object({
    avg_response_time_secs: nullable(amount),
    unanswered_count: count,
    response_rate: percent,
    unresponded_by_hour: ascendingBy('hour', list(object({ hour: whole(0, 23), count }))),
    by_phone: list(
      object({
        phone_label: someText,
        responded_count: count,
        unanswered_count: count,
        response_rate: percent,
        avg_response_time_secs: nullable(amount),
      }),
    ),
  }),
});

/** How each origin of a message that no person composed is shown. */
const originLabels: ReadonlyMap<string, string> = new Map([
  ['assistant', 'Assistant'],
  ['suggestion', 'Suggestion'],
  ['text_agent', 'Text Agent'],
  ['plan', 'Automated Plan'],
]);

/** A feature with the label that is its own. */
function labelled<T extends { readonly feature: string; readonly label: string }>(item: Shape<T>): Shape<T> {
  return (value: unknown, path: string) => {
    const mistakes = item(value, path);
    if (mistakes.length > 0) return mistakes;
    // It has just been seen to be one.
    const { feature, label } = value as T;
    const right = originLabels.get(feature);
    return shapeOf(`the label ${right}`, (one) => one === right)(label, `${path}.label`);
  };
}

/** What each of Loquent's seven endpoints answers with 200. */
export const loquentShapes = {
  stats,
  'messaging-stats': messagingStats,
  'text-agent-stats': object({
    total_suggestions: count,
    auto_reply_count: count,
    auto_reply_rate: percent,
    avg_confidence: ratio,
    escalation_count: count,
    escalation_rate: percent,
  }),
  'plan-stats': object({
    active_plans: count,
    contacts_in_active_plans: count,
    completion_rate: percent,
    total_plans: count,
  }),
  'ai-usage-stats': object({
    total_tokens: count,
    total_cost: amount,
    cost_by_feature: descendingBy('cost', list(object({ feature: someText, cost: amount }))),
  }),
  'ai-message-origin-stats': object({
    total_ai_messages: count,
    total_outbound_messages: count,
    ai_share: percent,
    by_feature: descendingBy(
      'count',
      list(labelled(object({ feature: oneOf(...originLabels.keys()), label: someText, count }))),
    ),
  }),
  'engagement-stats': object({
    active_contacts: count,
    total_contacts: count,
    channel_distribution: object({ calls: count, sms: count, email: count, other: count }),
    recent_activities: list(
      object({
        id: uuid,
        activity_type: oneOf('Call', 'Message'),
        contact_id: option(uuid),
        contact_name: option(text),
        description: someText,
        channel: someText,
        created_at: zonedTime,
      }),
      { mostItems: 10 },
    ),
  }),
} satisfies Readonly<Record<string, Shape<unknown>>>;

/** What Loquent's framework answers with anything but 200. It may say more in `data`; nobody knows what, so nothing does. */
export function loquentError(status: number) {
  return object({ message: someText, code: oneOf(status) });
}
