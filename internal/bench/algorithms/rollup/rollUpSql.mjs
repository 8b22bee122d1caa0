import { countedDispositions, sums } from './measures.mjs';

const measures = [...sums, 'talk_ratio_sum', 'talk_ratio_calls'];

const countWhere = (condition) => `count(*) FILTER (WHERE ${condition})`;

const expressions = {
  total_calls: 'count(*)',
  completed_calls: countWhere('status = 1'),
  failed_calls: countWhere('status = 2'),
  connected_calls: countWhere('is_connected'),
  conversations_had: countWhere('is_conversation'),
  qualified_leads: countWhere('is_qualified'),
  meetings_booked: countWhere('is_meeting_booked'),
  ...Object.fromEntries(
    countedDispositions.map((name, code) => [`${name}_calls`, countWhere(`disposition = ${code + 1}`)]),
  ),
  total_duration_seconds: 'sum(duration_seconds)',
  positive_sentiment_calls: countWhere('sentiment = 1'),
  neutral_sentiment_calls: countWhere('sentiment = 2'),
  negative_sentiment_calls: countWhere('sentiment = 3'),
  talk_ratio_sum: 'coalesce(sum(talk_ratio), 0)',
  talk_ratio_calls: 'count(talk_ratio)',
};

const added = measures.map((name) => `sum(${name}) AS ${name}`).join(', ');

/** The statements of both databases, which speak the same SQL here. */
export const rollUpSql = {
  roll: `CREATE TEMP TABLE daily AS
    SELECT started::date AS day, agency, campaign, client,
      ${measures.map((name) => `${expressions[name]} AS ${name}`).join(',\n      ')}
    FROM calls GROUP BY 1, 2, 3, 4`,
  days: `SELECT day::text, ${added} FROM daily GROUP BY day`,
  whole: `SELECT ${added} FROM daily`,
  groups: `SELECT day::text, agency, campaign, client, ${measures.join(', ')} FROM daily`,
  drop: 'DROP TABLE IF EXISTS daily',
};
