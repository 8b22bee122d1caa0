import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ContractError } from '../src/errors/ContractError';
import type { LoquentSources } from '../src/loquent/sources/LoquentSources';
import { never } from './support/createFakeFetch';
import { findFigureIds } from './support/findFigureIds';
import { answersOf, generatedCases } from './support/generated/generatedCases';
import { mend } from './support/generated/writeJson';
import { createLoquentTestClient } from './support/loquentTestClient';
import { keptAnswer } from './support/viewContext';

const sourcesByEndpoint: Readonly<Record<string, readonly (keyof LoquentSources)[]>> = {
  stats: ['callKpis', 'callActivity', 'callHeatmap', 'recentCalls', 'taskStatus'],
  'messaging-stats': ['messageKpis', 'messageActivity', 'messageHeatmap', 'responseInsights'],
  'text-agent-stats': ['textAgent'],
  'plan-stats': ['plans'],
  'ai-usage-stats': ['aiUsage', 'aiUsageKpis'],
  'ai-message-origin-stats': ['aiMessages', 'aiMessageKpis'],
  'engagement-stats': ['channels', 'engagement', 'recentActivity'],
};
// What no view can place or count: members of inferred rows, and amounts beyond 2^53 - 1.
const nonsense =
  /^(?:(?:call_heatmap|message_heatmap|response_insights\.unresponded_by_hour|todo_status_counts|by_feature)(?:\[\d+\]\.\w+)? missing|(?:whole|cells|shares\[\d+\]\.count|averageResponse\.value|byPhone\[\d+\]\.averageResponseSeconds) out_of_range)$/;

const { sources } = createLoquentTestClient(never, { organizationTimeZone: 'Asia/Kolkata' }).client;
const scope = {
  period: { preset: 'all' },
  timeZone: 'America/New_York',
  now: '2026-03-12T19:00:00Z',
} as const;
const cases = generatedCases.filter(([title]) => title.startsWith('loquent '));
const runs = { ...propertyRuns, numRuns: Math.ceil(propertyRuns.numRuns / 25) };

describe('any answer that fits its schema', { timeout: 3_600_000 }, () => {
  it.each(cases)('%s becomes views that explain every figure, or is no answer', (title, one) => {
    const names = sourcesByEndpoint[title.split(' ')[1] ?? ''] ?? [];
    expect(names).not.toEqual([]);
    fc.assert(
      fc.property(answersOf(one), (answer) => {
        for (const name of names) {
          try {
            const view = sources[name](scope).select?.(keptAnswer(scope, mend(answer), 0));
            const ids = view?.origin?.formulas.map(({ figureId }) => figureId);
            expect([...(ids ?? [])].sort()).toEqual([...findFigureIds({ ...view })].sort());
            expect(view?.origin).toMatchObject({ timeZone: 'Asia/Kolkata', asOfMs: 0 });
          } catch (error) {
            if (!(error instanceof ContractError)) throw error;
            const [issue] = error.issues;
            expect(`${issue?.path} ${issue?.code}`).toMatch(nonsense);
          }
        }
      }),
      runs,
    );
  });
});
