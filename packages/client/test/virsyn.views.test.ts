import { InputError } from '@callscope/core';
import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBatches } from '../src/virsyn/views/campaigns/toBatches';
import { toCampaignTable } from '../src/virsyn/views/campaigns/toCampaignTable';
import { toQualityTrend } from '../src/virsyn/views/daily/toQualityTrend';
import { toTrend } from '../src/virsyn/views/daily/toTrend';
import { toBuyingSignals } from '../src/virsyn/views/objections/toBuyingSignals';
import { toObjections } from '../src/virsyn/views/objections/toObjections';
import { toObjectionTotals } from '../src/virsyn/views/objections/toObjectionTotals';
import { toDispositions } from '../src/virsyn/views/overview/toDispositions';
import { toKpiSet } from '../src/virsyn/views/overview/toKpiSet';
import { toQualityKpis } from '../src/virsyn/views/quality/toQualityKpis';
import { toSentiment } from '../src/virsyn/views/quality/toSentiment';
import { toFunnelStages } from '../src/virsyn/views/toFunnelStages';
import { toHeatmapGrid } from '../src/virsyn/views/toHeatmapGrid';
import { answersOf } from './support/generated/generatedCases';
import { virsynCases } from './support/generated/virsynCases';
import { mend } from './support/generated/writeJson';
import { missingFormulas } from './support/missingFormulas';
import { viewContext } from './support/viewContext';

type View = Parameters<typeof missingFormulas>[0];
type Context = ReturnType<typeof viewContext>;
// What an answer of a case is, its schema says: each case names the views of its own wire type.
type ToView = (wire: never, context: Context) => View;

const measures = ['avg_duration_seconds', 'sentiment_positive_pct', 'avg_script_adherence'] as const;
const viewsByTitle: Readonly<Record<string, Readonly<Record<string, ToView>>>> = {
  'virsyn dashboard-overview': { toKpiSet, toDispositions },
  'virsyn dashboard-timeseries': { toTrend },
  'virsyn dashboard-funnel': { toFunnelStages },
  'virsyn dashboard-campaigns': { toBatches, toCampaignTable },
  'virsyn dashboard-quality': {
    toQualityKpis,
    toSentiment,
    toQualityTrend: (wire, context) => toQualityTrend(wire, context, measures),
  },
  'virsyn dashboard-heatmap': {
    toHeatmapGrid: (wire, context) => toHeatmapGrid(wire, context, 'connected'),
  },
  'virsyn dashboard-objections': { toObjections, toBuyingSignals, toObjectionTotals },
};

const cases = virsynCases.flatMap((one) =>
  Object.entries(viewsByTitle[one.title] ?? {}).map(([name, toView]) => [name, toView, one] as const),
);

/** Whether a value holds a number that passes a test. */
const holds = (value: unknown, isMeant: (number: number) => boolean): boolean =>
  typeof value === 'number'
    ? isMeant(value)
    : typeof value === 'object' &&
      value !== null &&
      Object.values(value).some((member) => holds(member, isMeant));
const isNonsense = (value: number) => !Number.isFinite(value) || Object.is(value, -0);
// A thousand of them pass 2^53, where no sum of counts is exact.
const isHuge = (value: number) => value > 2 ** 43;

const contexts = fc.record({
  nowMs: fc.integer({ min: Date.UTC(2026, 0, 20), max: Date.UTC(2026, 2, 10) }),
  asOfMs: fc.option(fc.integer({ min: Date.UTC(2026, 0, 20), max: Date.UTC(2026, 2, 10) })),
  timeZone: fc.constantFrom('UTC', 'Asia/Kolkata', 'America/New_York', 'Pacific/Chatham'),
});
const runs = { ...propertyRuns, numRuns: Math.ceil(propertyRuns.numRuns / 5) };

describe('any answer that fits its schema', { timeout: 3_600_000 }, () => {
  it.each(cases)('ends in a view of %s that explains every figure', (_, toView, one) => {
    let views = 0;
    fc.assert(
      fc.property(answersOf(one), contexts, (answer, context) => {
        // A case of the schema of this view.
        const wire = deepFreeze(mend(answer)) as never;
        try {
          const view = toView(wire, viewContext(context));
          views += 1;
          expect(missingFormulas(view)).toEqual([]);
          expect(holds(view, isNonsense)).toBe(false);
          expect(JSON.parse(JSON.stringify(view))).toEqual(view);
        } catch (error) {
          if (!(error instanceof InputError) || !holds(wire, isHuge)) throw error;
        }
      }),
      runs,
    );
    expect(views).toBeGreaterThan(runs.numRuns / 4);
  });

  it('is tried with every view', () => expect(cases).toHaveLength(13));
});
