import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { describe, expect, it } from 'vitest';
import { createHeatmapGrid } from '../heatmaps/createHeatmapGrid';
import { shiftHeatmap } from '../heatmaps/shiftHeatmap';
import { createKpiSet } from './createKpiSet';
import type { FigureFormula, ViewOrigin } from './ViewOrigin';
import { withOrigin } from './withOrigin';

const formula: FigureFormula = {
  figureId: 'contact_rate',
  computedBy: 'system',
  numerator: { label: 'connected calls', value: 110 },
  denominator: { label: 'all calls', value: null },
  basis: 'all calls',
};
const origin: ViewOrigin = deepFreeze({
  timeZone: 'UTC',
  asOfMs: 1_771_254_000_000,
  formulas: [formula, { ...formula, figureId: 'total_calls', denominator: null }],
});
const view = deepFreeze(createKpiSet({ kpis: [] }));
const unchecked = (json: string) => JSON.parse(json);

describe('withOrigin', () => {
  it('adds the origin and keeps all else', () => {
    expect(withOrigin(view, origin)).toStrictEqual({ ...view, origin });
    expect(withOrigin({ ...view, origin }, { ...origin, asOfMs: null }).origin.asOfMs).toBe(null);
  });

  it('hands on no other member, and no object of the caller', () => {
    const hostile = { ...origin, token: 'secret', formulas: [{ ...formula, token: 'secret' }] };
    const { origin: kept } = withOrigin(view, hostile);
    expect(kept).toStrictEqual({ ...origin, formulas: [formula] });
    expect(kept.formulas).not.toBe(hostile.formulas);
  });

  it('lets a figure have no value and a zone be unknown', () => {
    const bare = { timeZone: null, asOfMs: null, formulas: [] };
    expect(withOrigin(view, bare).origin).toStrictEqual(bare);
  });

  it.each([
    [{ ...origin, timeZone: 'Mars/Olympus' }, 'unknown_zone', 'time zone'],
    [{ ...origin, asOfMs: Number.NaN }, 'not_a_number', 'origin.asOfMs'],
    [{ ...origin, formulas: [formula, formula] }, 'duplicate', 'origin.formulas[1].figureId'],
    [{ ...origin, formulas: [{ ...formula, basis: '' }] }, 'missing', 'origin.formulas[0].basis'],
    [
      { ...origin, formulas: [{ ...formula, computedBy: unchecked('"magic"') }] },
      'unknown_value',
      'computedBy',
    ],
    [
      { ...origin, formulas: [{ ...formula, numerator: { label: 'x', value: unchecked('"7"') } }] },
      'not_a_number',
      'numerator.value',
    ],
    [
      { ...origin, formulas: [{ ...formula, denominator: { label: '', value: 1 } }] },
      'missing',
      'denominator.label',
    ],
  ])('refuses %o', (wrong, code, place) => {
    expect(() => withOrigin(view, wrong)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(place) }),
    );
  });

  it('stays with a grid that is moved to another zone', () => {
    const period = { start: '2026-02-10', end: '2026-02-16', timeZone: 'UTC' };
    const grid = withOrigin(createHeatmapGrid({ cells: [], timeZone: 'UTC', period }), origin);
    expect(shiftHeatmap(grid, { timeZone: 'Asia/Kolkata' }).origin).toStrictEqual(origin);
  });
});
