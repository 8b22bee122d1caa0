/** What a column of a call log can hold. */
export const callLogFields = [
  'start',
  'duration',
  'status',
  'agent',
  'campaign',
  'direction',
  'id',
  'contact',
] as const;

/** One of {@link callLogFields}. */
export type CallLogField = (typeof callLogFields)[number];

/** The usual names of each field's column, the preferred first; case and separators do not matter. */
export const usualColumnNames: Readonly<Record<CallLogField, readonly string[]>> = {
  start: [
    'start',
    'start_time',
    'started_at',
    'datestamp',
    'date',
    'datetime',
    'call_date',
    'calldate',
    'timestamp',
    'created_at',
  ],
  duration: [
    'duration',
    'duration_seconds',
    'call_length',
    'billsec',
    'talk_time',
    'length_in_sec',
    'seconds',
  ],
  status: ['status', 'disposition', 'result', 'outcome', 'call_status'],
  agent: ['agent', 'agent_id', 'agent_name', 'user'],
  campaign: ['campaign', 'campaign_id', 'campaign_name'],
  direction: ['direction', 'call_direction', 'type'],
  id: ['id', 'call_id', 'uniqueid', 'uuid'],
  contact: ['lead_id', 'contact_id', 'contact', 'phone', 'phone_number'],
};
