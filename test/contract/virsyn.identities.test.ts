import { describe, expect, it } from 'vitest';
import { virsynShapes } from './shapes/virsyn';
import { describeTransports } from './transports/describeTransports';

const tenants = ['main', 'other', 'empty', 'three-calls', 'half-hour', 'clock-change', 'hostile', 'no-zone'];
const periods = ['today', '7d', '30d', '90d', 'custom&start_date=2026-01-02&end_date=2026-01-20'];

const percentOf = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole);
/** One decimal is kept, so half of the last place may be lost; a little more for the division in doubles. */
const isNear = (sent: number, exact: number) => Math.abs(sent - exact) <= 0.050_000_1;
const sumOf = <T>(rows: readonly T[], pick: (row: T) => number) =>
  rows.reduce((sum, row) => sum + pick(row), 0);

describeTransports('Figures of Virsyn that must agree', {}, (running) => {
  const askFor = (tenant: string) => {
    return <E extends keyof typeof virsynShapes>(endpoint: E, query: string) =>
      running().ask.shaped<Exclude<(typeof virsynShapes)[E]['right'], undefined>>(
        `/virsyn/functions/v1/${endpoint}?${query}`,
        // One endpoint's shape, whose type the compiler has widened to that of all.
        virsynShapes[endpoint] as never,
        { token: `mock-virsyn-${tenant}` },
      );
  };

  describe.each(tenants)('tenant "%s"', (tenant) => {
    it.each(periods)('funnel, overview, timeseries and quality of %s', async (period) => {
      const ask = askFor(tenant);
      const [
        { summary, disposition_breakdown, quality, tool_usage },
        { funnel, rates },
        { data },
        qualityBody,
      ] = await Promise.all([
        ask('dashboard-overview', `period=${period}`),
        ask('dashboard-funnel', `period=${period}`),
        ask('dashboard-timeseries', `period=${period}`),
        ask('dashboard-quality', `period=${period}`),
      ]);

      expect(funnel).toEqual({
        total_calls: summary.total_calls,
        connected: summary.connected_calls,
        conversation: summary.conversations_had,
        qualified: summary.qualified_leads,
        appointment_booked: summary.meetings_booked,
      });
      expect(rates.contact_rate).toBe(summary.contact_rate);
      expect(rates.overall_conversion).toBe(summary.overall_conversion_rate);
      expect(isNear(rates.contact_rate, percentOf(funnel.connected, funnel.total_calls))).toBe(true);
      expect(isNear(rates.connected_to_conversation, percentOf(funnel.conversation, funnel.connected))).toBe(
        true,
      );
      expect(isNear(rates.conversation_to_qualified, percentOf(funnel.qualified, funnel.conversation))).toBe(
        true,
      );
      expect(isNear(rates.qualified_to_booked, percentOf(funnel.appointment_booked, funnel.qualified))).toBe(
        true,
      );
      expect(isNear(rates.overall_conversion, percentOf(funnel.appointment_booked, funnel.total_calls))).toBe(
        true,
      );

      const total = (member: Exclude<keyof (typeof data)[number], 'date'>) =>
        sumOf(data, (entry) => entry[member]);
      expect({
        total_calls: total('total_calls'),
        completed_calls: total('completed_calls'),
        failed_calls: total('failed_calls'),
        connected_calls: total('connected_calls'),
        conversations_had: total('conversations_had'),
        meetings_booked: total('meetings_booked'),
        qualified_leads: total('qualified_leads'),
        total_duration_seconds: total('total_duration_seconds'),
      }).toEqual({
        total_calls: summary.total_calls,
        completed_calls: summary.completed_calls,
        failed_calls: summary.failed_calls,
        connected_calls: summary.connected_calls,
        conversations_had: summary.conversations_had,
        meetings_booked: summary.meetings_booked,
        qualified_leads: summary.qualified_leads,
        total_duration_seconds: summary.total_duration_seconds,
      });
      expect({
        voicemail: total('voicemail_calls'),
        callback_requested: total('callback_requested_calls'),
        not_interested: total('not_interested_calls'),
        wrong_number: total('wrong_number_calls'),
        dnc_requested: total('dnc_requested_calls'),
        gatekeeper_blocked: total('gatekeeper_blocked_calls'),
        no_answer: total('no_answer_calls'),
        conversation: total('conversation_calls'),
        appointment_booked: total('meetings_booked'),
      }).toEqual(disposition_breakdown);
      expect({
        total_interruptions: total('total_interruptions'),
        total_objections_encountered: total('objections_encountered'),
        total_objections_handled: total('total_objections_handled'),
        total_buying_signals: total('total_buying_signals'),
      }).toEqual({
        total_interruptions: quality.total_interruptions,
        total_objections_encountered: quality.total_objections_encountered,
        total_objections_handled: quality.total_objections_handled,
        total_buying_signals: quality.total_buying_signals,
      });
      expect({ emails_sent: total('emails_sent'), sms_sent: total('sms_sent') }).toEqual(tool_usage);
      expect(total('inbound_calls') + total('outbound_calls')).toBe(summary.total_calls);
      expect(summary.completed_calls + summary.failed_calls).toBeLessThanOrEqual(summary.total_calls);

      const { sentiment_distribution: felt, avg_duration_seconds, ...shared } = qualityBody.quality;
      const { total_objections_encountered, total_objections_handled, ...ownQuality } = quality;
      expect(shared).toEqual(ownQuality);
      expect(avg_duration_seconds).toBe(summary.avg_duration_seconds);
      expect([felt.positive_pct, felt.neutral_pct, felt.negative_pct]).toEqual([
        summary.positive_sentiment_pct,
        summary.neutral_sentiment_pct,
        summary.negative_sentiment_pct,
      ]);
      expect([felt.positive, felt.neutral, felt.negative]).toEqual([
        total('positive_sentiment_calls'),
        total('neutral_sentiment_calls'),
        total('negative_sentiment_calls'),
      ]);
      const feltCalls = felt.positive + felt.neutral + felt.negative;
      expect(isNear(felt.positive_pct, percentOf(felt.positive, feltCalls))).toBe(true);
      expect(isNear(felt.neutral_pct, percentOf(felt.neutral, feltCalls))).toBe(true);
      expect(isNear(felt.negative_pct, percentOf(felt.negative, feltCalls))).toBe(true);
      expect(
        isNear(
          quality.objection_handling_rate,
          percentOf(total_objections_handled, total_objections_encountered),
        ),
      ).toBe(true);
      const perCall = summary.completed_calls === 0 ? 0 : 1 / summary.completed_calls;
      expect(
        Math.abs(summary.avg_duration_seconds - summary.total_duration_seconds * perCall),
      ).toBeLessThanOrEqual(0.500_001);
      expect(
        Math.abs(quality.avg_interruptions_per_call - quality.total_interruptions * perCall),
      ).toBeLessThanOrEqual(0.005_000_1);

      expect(qualityBody.trend.map(({ date }) => date)).toEqual(data.map(({ date }) => date));
      for (const [index, day] of qualityBody.trend.entries()) {
        const entry = data[index];
        expect(day).toMatchObject({
          avg_duration_seconds: entry?.avg_duration_seconds,
          avg_talk_ratio: entry?.avg_talk_ratio,
          avg_script_adherence: entry?.avg_script_adherence,
          interruptions: entry?.total_interruptions,
          completed_calls: entry?.completed_calls,
        });
        const [positive = 0, neutral = 0, negative = 0] = [
          entry?.positive_sentiment_calls,
          entry?.neutral_sentiment_calls,
          entry?.negative_sentiment_calls,
        ];
        const share = percentOf(positive, positive + neutral + negative);
        expect(isNear(day.sentiment_positive_pct, share)).toBe(true);
      }
    });

    it.each(['7d', '30d', '90d'])(
      'heatmap, objections and campaigns of %s beside the overview',
      async (period) => {
        const ask = askFor(tenant);
        const [{ summary, quality }, heatmap, objections, campaigns] = await Promise.all([
          ask('dashboard-overview', `period=${period}`),
          ask('dashboard-heatmap', `period=${period}`),
          ask('dashboard-objections', `period=${period}&limit=50`),
          ask('dashboard-campaigns', `period=${period}`),
        ]);

        expect({
          total_calls: sumOf(heatmap.heatmap, (cell) => cell.total_calls),
          connected_calls: sumOf(heatmap.heatmap, (cell) => cell.connected_calls),
          meetings_booked: sumOf(heatmap.heatmap, (cell) => cell.meetings_booked),
        }).toEqual({
          total_calls: summary.total_calls,
          connected_calls: summary.connected_calls,
          meetings_booked: summary.meetings_booked,
        });
        expect(new Set(heatmap.heatmap.map(({ day, hour }) => day * 24 + hour)).size).toBe(
          heatmap.heatmap.length,
        );
        const greatest = heatmap.heatmap.map((cell) => cell.total_calls).sort((one, other) => other - one);
        expect(heatmap.best_times.map(({ metric_value }) => metric_value)).toEqual(greatest.slice(0, 5));

        expect(objections.summary).toEqual({
          total_calls_analyzed: objections.summary.total_calls_analyzed,
          total_objections_encountered: quality.total_objections_encountered,
          total_objections_handled: quality.total_objections_handled,
          objection_handling_rate: quality.objection_handling_rate,
          total_buying_signals: quality.total_buying_signals,
        });
        expect(objections.summary.total_calls_analyzed).toBeLessThanOrEqual(summary.total_calls);
        // The vocabulary has fewer than 50 texts, so that the lists are whole.
        expect(sumOf(objections.top_objections, ({ count }) => count)).toBe(
          quality.total_objections_encountered,
        );
        expect(sumOf(objections.top_objections, ({ handled_count }) => handled_count)).toBe(
          quality.total_objections_handled,
        );
        expect(sumOf(objections.buying_signals, ({ count }) => count)).toBe(quality.total_buying_signals);
        for (const { count, handled_count, handling_rate } of objections.top_objections) {
          expect(isNear(handling_rate, percentOf(handled_count, count))).toBe(true);
        }

        const ofCampaigns = campaigns.campaign_stats;
        expect(sumOf(ofCampaigns, (row) => row.total_calls)).toBeLessThanOrEqual(summary.total_calls);
        expect(sumOf(ofCampaigns, (row) => row.completed_calls)).toBeLessThanOrEqual(summary.completed_calls);
        expect(sumOf(ofCampaigns, (row) => row.meetings_booked)).toBeLessThanOrEqual(summary.meetings_booked);
        expect(new Set(ofCampaigns.map(({ campaign_id }) => campaign_id)).size).toBe(ofCampaigns.length);
        for (const row of ofCampaigns) {
          expect(isNear(row.contact_rate, percentOf(row.connected_calls, row.total_calls))).toBe(true);
          expect(isNear(row.conversion_rate, percentOf(row.meetings_booked, row.total_calls))).toBe(true);
          const own = await ask('dashboard-overview', `period=${period}&campaign_id=${row.campaign_id}`);
          expect(own.summary).toMatchObject({
            total_calls: row.total_calls,
            completed_calls: row.completed_calls,
            connected_calls: row.connected_calls,
            meetings_booked: row.meetings_booked,
            qualified_leads: row.qualified_leads,
            conversations_had: row.conversations_had,
            avg_duration_seconds: row.avg_duration_seconds,
          });
        }
      },
    );

    it('parts by client add up to at most the whole', async () => {
      const ask = askFor(tenant);
      const { api } = running();
      const organization = api.world.organizations.find(({ role }) => role === tenant);
      const whole = await ask('dashboard-overview', 'period=90d');
      const parts = await Promise.all(
        (organization?.clients ?? []).map(({ id }) =>
          ask('dashboard-overview', `period=90d&client_id=${id}`),
        ),
      );
      const total = sumOf(parts, ({ summary }) => summary.total_calls);
      expect(total).toBeLessThanOrEqual(whole.summary.total_calls);
      if (whole.summary.total_calls > 0) expect(total).toBeGreaterThan(0);
    });
  });
});

describeTransports('Figures of Virsyn that lag', { settings: { dailyStats: 'lagging' } }, (running) => {
  const main = { token: 'mock-virsyn-main' };
  const overview = async (query: string) =>
    (
      await running().ask.shaped(
        `/virsyn/functions/v1/dashboard-overview?${query}`,
        virsynShapes['dashboard-overview'],
        main,
      )
    ).summary.total_calls;

  it('miss the freshest calls that the heatmap has already counted, and no older ones', async () => {
    const { heatmap } = await running().ask.shaped(
      '/virsyn/functions/v1/dashboard-heatmap?period=7d',
      virsynShapes['dashboard-heatmap'],
      main,
    );
    const live = sumOf(heatmap, (cell) => cell.total_calls);
    const rolledUp = await overview('period=7d');
    expect(rolledUp).toBeLessThanOrEqual(live);
    expect(live - rolledUp).toBeLessThan(live / 20);
    const { data } = await running().ask.shaped(
      '/virsyn/functions/v1/dashboard-timeseries?period=7d',
      virsynShapes['dashboard-timeseries'],
      main,
    );
    expect(sumOf(data, (entry) => entry.total_calls)).toBe(rolledUp);
  });
});
