import { describe, expect, it } from 'vitest';
import { virsynShapes } from './shapes/virsyn';
import { describeTransports, type Running } from './transports/describeTransports';

// What the answers say, counted again from the raw calls of the world that they are made of.

type Endpoint = keyof typeof virsynShapes;
type Calls = readonly ReturnType<typeof callsOf>[number][];
const start = Date.UTC(2026, 0, 18);

/** The main organization's calls of the last 30 UTC days. */
function callsOf({ api }: Running) {
  const [main] = api.world.organizations;
  return [...api.world.calls({ agencyId: main?.id ?? '' })].filter(({ startMs }) => startMs >= start);
}
const dayOf = (startMs: number) => new Date(startMs).toISOString().slice(0, 10);
const many = (calls: Calls, test: (call: Calls[number]) => boolean) => calls.filter(test).length;
const total = (calls: Calls, pick: (call: Calls[number]) => number | null) =>
  calls.reduce((sum, call) => sum + (pick(call) ?? 0), 0);
const percentOf = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole);
const near = (exact: number) => expect.toSatisfy((sent: number) => Math.abs(sent - exact) <= 0.050_000_1);

/** A ratio over completed calls, each of which weighs the same; four decimals are kept. */
function weighted(calls: Calls, pick: (call: Calls[number]) => number | null) {
  const ratios = calls.filter(({ status }) => status === 'completed').flatMap((call) => pick(call) ?? []);
  const exact = ratios.length === 0 ? 0 : ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
  return expect.toSatisfy((sent: number) => Math.abs(sent - exact) <= 0.000_050_1, `about ${exact}`);
}

function sentimentsOf(calls: Calls) {
  const [positive = 0, neutral = 0, negative = 0] = ['positive', 'neutral', 'negative'].map((one) =>
    many(calls, ({ sentiment }) => sentiment === one),
  );
  return { positive, neutral, negative, felt: positive + neutral + negative };
}

function cellsOf(calls: Calls) {
  // Sunday is 0, hours are UTC.
  return Array.from({ length: 168 }, (_, slot) => ({ day: Math.floor(slot / 24), hour: slot % 24 }))
    .map(({ day, hour }) => {
      const own = calls.filter(({ startMs }) => {
        const at = new Date(startMs);
        return at.getUTCDay() === day && at.getUTCHours() === hour;
      });
      return {
        day,
        hour,
        total_calls: own.length,
        connected_calls: many(own, ({ isConnected }) => isConnected),
        meetings_booked: many(own, ({ isMeetingBooked }) => isMeetingBooked),
      };
    })
    .filter(({ total_calls }) => total_calls > 0);
}

describeTransports('Virsyn counted again', {}, (running) => {
  const get = <E extends Endpoint>(endpoint: E, query = '') =>
    running().ask.shaped<Exclude<(typeof virsynShapes)[E]['right'], undefined>>(
      `/virsyn/functions/v1/${endpoint}?period=30d${query}`,
      // One endpoint's shape, whose type the compiler has widened to that of all.
      virsynShapes[endpoint] as never,
      { token: 'mock-virsyn-main' },
    );

  describe.each(['no filter', 'a campaign', 'a client', 'a campaign and a client'])('with %s', (filter) => {
    const chosen = () => {
      const all = callsOf(running());
      // Whoever is in the first call that has both.
      const one = all.find(({ campaignId, clientId }) => campaignId !== null && clientId !== null);
      const campaign = filter.includes('campaign') ? one?.campaignId : undefined;
      const client = filter.includes('client') ? one?.clientId : undefined;
      const calls = all.filter(
        ({ campaignId, clientId }) =>
          (campaign ?? campaignId) === campaignId && (client ?? clientId) === clientId,
      );
      expect(calls.length).toBeGreaterThan(20);
      if (filter !== 'no filter') expect(calls.length).toBeLessThan(all.length);
      const query = `${campaign ? `&campaign_id=${campaign}` : ''}${client ? `&client_id=${client}` : ''}`;
      return { calls, query };
    };

    it('dashboard-overview', async () => {
      const { calls, query } = chosen();
      const { positive, neutral, negative, felt } = sentimentsOf(calls);
      expect(await get('dashboard-overview', query)).toMatchObject({
        summary: {
          total_calls: calls.length,
          completed_calls: many(calls, ({ status }) => status === 'completed'),
          connected_calls: many(calls, ({ isConnected }) => isConnected),
          meetings_booked: many(calls, ({ isMeetingBooked }) => isMeetingBooked),
          positive_sentiment_pct: near(percentOf(positive, felt)),
          neutral_sentiment_pct: near(percentOf(neutral, felt)),
          negative_sentiment_pct: near(percentOf(negative, felt)),
        },
        quality: {
          avg_talk_ratio: weighted(calls, ({ talkRatio }) => talkRatio),
          avg_listen_ratio: weighted(calls, ({ listenRatio }) => listenRatio),
          avg_script_adherence: weighted(calls, ({ scriptAdherence }) => scriptAdherence),
        },
      });
    });

    it('dashboard-timeseries and the trend of dashboard-quality', async () => {
      const { calls, query } = chosen();
      const days = [...new Set(calls.map(({ startMs }) => dayOf(startMs)))].map((date) => {
        const own = calls.filter(({ startMs }) => dayOf(startMs) === date);
        const { positive, felt } = sentimentsOf(own);
        const ratios = {
          avg_talk_ratio: weighted(own, ({ talkRatio }) => talkRatio),
          avg_script_adherence: weighted(own, ({ scriptAdherence }) => scriptAdherence),
        };
        return {
          entry: { date, total_calls: own.length, positive_sentiment_calls: positive, ...ratios },
          trend: { date, sentiment_positive_pct: near(percentOf(positive, felt)), ...ratios },
        };
      });
      const { data } = await get('dashboard-timeseries', query);
      expect(data).toMatchObject(days.map(({ entry }) => entry));
      const { trend } = await get('dashboard-quality', query);
      expect(trend).toMatchObject(days.map((day) => day.trend));
    });

    it('dashboard-funnel', async () => {
      const { calls, query } = chosen();
      const { funnel } = await get('dashboard-funnel', query);
      expect(funnel).toEqual({
        total_calls: calls.length,
        connected: many(calls, ({ isConnected }) => isConnected),
        conversation: many(calls, ({ isConversation }) => isConversation),
        qualified: many(calls, ({ isQualified }) => isQualified),
        appointment_booked: many(calls, ({ isMeetingBooked }) => isMeetingBooked),
      });
    });

    it('the history of dashboard-campaigns', async () => {
      const { calls, query } = chosen();
      const { campaign_stats } = await get('dashboard-campaigns', query);
      const ids = [...new Set(calls.flatMap(({ campaignId }) => campaignId ?? []))];
      const counted = ids.map((id) => {
        const own = calls.filter(({ campaignId }) => campaignId === id);
        return [id, [own.length, many(own, ({ isQualified }) => isQualified)]] as const;
      });
      expect(
        new Map(campaign_stats.map((row) => [row.campaign_id, [row.total_calls, row.qualified_leads]])),
      ).toEqual(new Map(counted));
    });

    it('dashboard-quality', async () => {
      const { calls, query } = chosen();
      const { positive, neutral, negative, felt } = sentimentsOf(calls);
      const { quality } = await get('dashboard-quality', query);
      expect(quality).toMatchObject({
        avg_talk_ratio: weighted(calls, ({ talkRatio }) => talkRatio),
        avg_listen_ratio: weighted(calls, ({ listenRatio }) => listenRatio),
        avg_script_adherence: weighted(calls, ({ scriptAdherence }) => scriptAdherence),
        total_interruptions: total(calls, ({ interruptionCount }) => interruptionCount),
      });
      expect(quality.sentiment_distribution).toEqual({
        positive,
        neutral,
        negative,
        positive_pct: near(percentOf(positive, felt)),
        neutral_pct: near(percentOf(neutral, felt)),
        negative_pct: near(percentOf(negative, felt)),
      });
    });

    it.each([
      ['calls', 'total_calls'],
      ['connected', 'connected_calls'],
      ['meetings_booked', 'meetings_booked'],
    ] as const)('dashboard-heatmap by %s', async (metric, member) => {
      const { calls, query } = chosen();
      const cells = cellsOf(calls);
      const { heatmap, best_times } = await get('dashboard-heatmap', `${query}&metric=${metric}`);
      const bySlot = (one: { day: number; hour: number }, other: { day: number; hour: number }) =>
        one.day * 24 + one.hour - (other.day * 24 + other.hour);
      expect([...heatmap].sort(bySlot)).toEqual(cells);
      const greatest = cells.map((cell) => cell[member]).filter((value) => value > 0);
      expect(best_times.map(({ metric_value }) => metric_value)).toEqual(
        greatest.sort((one, other) => other - one).slice(0, 5),
      );
      for (const { day, hour, metric_value } of best_times) {
        expect(cells.find((cell) => cell.day === day && cell.hour === hour)?.[member]).toBe(metric_value);
      }
    });

    it('dashboard-objections', async () => {
      const { calls, query } = chosen();
      const raised = calls.flatMap(({ objections }) => objections ?? []);
      const signals = calls.flatMap(({ buyingSignals }) => buyingSignals ?? []);
      const { summary, top_objections, buying_signals } = await get(
        'dashboard-objections',
        `${query}&limit=50`,
      );
      expect(summary).toMatchObject({
        total_calls_analyzed: many(calls, (call) => call.objections !== null || call.buyingSignals !== null),
        total_objections_encountered: raised.length,
        total_objections_handled: raised.filter(({ isHandled }) => isHandled).length,
        total_buying_signals: signals.length,
      });
      const countBy = (texts: readonly string[]) =>
        new Map([...new Set(texts)].map((text) => [text, texts.filter((one) => one === text).length]));
      expect(new Map(top_objections.map(({ objection, count }) => [objection, count]))).toEqual(
        countBy(raised.map(({ text }) => text)),
      );
      expect(new Map(buying_signals.map(({ signal, count }) => [signal, count]))).toEqual(countBy(signals));
    });
  });
});
