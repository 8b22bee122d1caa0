/**
 * The recorded answer of a system as it would have been to a question: with the range, metric, granularity and size of a
 * page that the system repeats from it. Other answers, and questions without these, are left as they are.
 *
 * @param search of the question
 */
export function askAsRecorded(answer: unknown, search: URLSearchParams): unknown {
  const said = structuredClone(answer) as Said; // A copy of what was read from JSON; what is not in it stays out.
  const { period, data, pagination } = said;
  const metric = search.get('metric');
  if (metric !== null && 'metric' in said) said.metric = metric;
  if (period && search.get('period') === '7d') Object.assign(period, sevenDays);
  const limit = search.get('limit');
  if (pagination && limit !== null) Object.assign(pagination, { limit: Number(limit) });
  if (data?.date_range) {
    data.date_range = { start_date: search.get('start_date'), end_date: search.get('end_date') };
  }
  return said;
}

const sevenDays = { start_date: '2026-02-10', end_date: '2026-02-16' };

interface Said {
  metric?: string;
  period?: object;
  pagination?: object;
  data?: { date_range?: object };
}
