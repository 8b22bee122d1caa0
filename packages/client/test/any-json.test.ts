import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isClientError } from '../src/errors/isClientError';
import { toKpiSet } from '../src/virsyn/views/overview/toKpiSet';
import { toFunnelStages } from '../src/virsyn/views/toFunnelStages';
import { funnelAnswer, heatmapAnswer, overviewAnswer } from './support/answers';
import { createTestClient } from './support/createTestClient';
import { viewContext } from './support/viewContext';

const sources = ['kpis', 'funnel', 'heatmap', 'connectedHeatmap', 'meetingsHeatmap'] as const;

/** Whether a view holds a number that no reader should see. */
const holdsNonsense = (value: unknown): boolean =>
  typeof value === 'number'
    ? !Number.isFinite(value) || Object.is(value, -0)
    : typeof value === 'object' && value !== null && Object.values(value).some(holdsNonsense);

/** Every source against one body: a clean view, or a `ClientError`. Gives how many views there were. */
async function countViews(body: string): Promise<number> {
  const { client } = createTestClient(() => new Response(body));
  let views = 0;
  for (const name of sources) {
    const { queryFn, select } = client.sources[name]({
      period: { preset: name === 'kpis' || name === 'funnel' ? '7d' : '30d' },
      timeZone: 'Asia/Kathmandu',
      now: 0,
    });
    if (typeof queryFn !== 'function' || !select) throw new Error('a source has a queryFn and a select');
    try {
      // The context of a query; a source reads its signal alone.
      const wire = await queryFn({ signal: new AbortController().signal } as Parameters<typeof queryFn>[0]);
      const view = select(wire);
      expect(holdsNonsense(view)).toBe(false);
      views += 1;
    } catch (error) {
      if (!isClientError(error)) throw error;
    }
  }
  return views;
}

/** One leaf of an answer replaced by, or hidden behind, something hostile. */
function spoil(value: unknown, path: readonly number[], poison: unknown): unknown {
  const [step, ...rest] = path;
  if (typeof value !== 'object' || value === null || step === undefined) return poison;
  const names = Object.keys(value);
  const name = names[step % names.length];
  if (name === undefined) return poison;
  const spoilt = spoil(Reflect.get(value, name), rest, poison);
  return Array.isArray(value)
    ? value.map((item, index) => (String(index) === name ? spoilt : item))
    : { ...value, [name]: spoilt };
}

const hostileValue = fc.oneof(
  fc.jsonValue(),
  fc.double(),
  fc.maxSafeInteger(),
  fc.constantFrom(-0, 2 ** 53, Number.MAX_VALUE, Number.MAX_SAFE_INTEGER, 5e-324, '', 'NaN', [], {}),
);

// A night of a million runs is longer than the runner's own limit.
const timeout = 3_600_000;

describe('any answer ends in a clean view or a ClientError', { timeout }, () => {
  it('when it is any JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (body) => {
        await countViews(body);
      }),
      { ...propertyRuns, numRuns: Math.ceil(propertyRuns.numRuns / 5) },
    );
  });

  it('when it is any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (body) => {
        await countViews(body);
      }),
      { ...propertyRuns, numRuns: Math.ceil(propertyRuns.numRuns / 5) },
    );
  });

  it('when one part of a good answer is spoilt', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(overviewAnswer, funnelAnswer, heatmapAnswer, {
          ...heatmapAnswer,
          metric: 'connected',
        }),
        fc.array(fc.nat(20), { maxLength: 4 }),
        hostileValue,
        async (answer, path, poison) => {
          await countViews(JSON.stringify(spoil(answer, path, poison)));
        },
      ),
      propertyRuns,
    );
  });

  it('and a good answer does end in a view', async () => {
    expect(await countViews(JSON.stringify(overviewAnswer))).toBe(1);
    expect(await countViews(JSON.stringify(funnelAnswer))).toBe(1);
    expect(await countViews(JSON.stringify(heatmapAnswer))).toBe(1);
  });
});

it('views are plain data that survives a copy', () => {
  for (const view of [toKpiSet(overviewAnswer, viewContext()), toFunnelStages(funnelAnswer, viewContext())]) {
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  }
});
