import { expect, it } from 'vitest';
import { usageLabel } from '../../src/usage/usageLabel';
import { readVectors } from './readVectors';

type LabelRow = readonly [epochMs: number, day: string, week: string, month: string];

const granularities = ['day', 'week', 'month'] as const;

it('labels days, weeks by calendar year and ISO week, and months in UTC', () => {
  const { rows, count } = readVectors<LabelRow>('usageLabels');
  const given = rows.map(([epochMs]) => [
    epochMs,
    ...granularities.map((granularity) => usageLabel(epochMs, granularity)),
  ]);
  expect(given).toEqual(rows);
  expect(3 * given.length).toBe(count);
});
