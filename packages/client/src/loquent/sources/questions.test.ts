import { describe, expect, it } from 'vitest';
import {
  endpoints,
  keyOf,
  names,
  organizationTimeZone,
  periods,
  ranged,
  scopeOf,
  sources,
  threeDays,
  zoneless,
} from '../../../test/support/loquentSources';
import { custom } from '../../../test/support/scopeOf';
import { thrownBy } from '../../../test/support/thrownBy';

describe('what a source does with a period', () => {
  it.each(ranged)('%s answers any of them exactly', (name) => {
    for (const preset of periods) expect(sources[name].answer({ preset })).toEqual({ kind: 'exact' });
    expect(sources[name].answer(threeDays)).toEqual({ kind: 'exact' });
  });

  it('series and heatmaps have no answer to more than ten years, in which a year is written wrong', () => {
    const long = custom('2016-03-12', '2026-03-30');
    const bounded = ['callActivity', 'messageActivity', 'callHeatmap', 'messageHeatmap'];
    for (const name of ranged) {
      const { kind } = sources[name].answer(long);
      expect([name, kind]).toEqual([name, bounded.includes(name) ? 'none' : 'exact']);
      if (kind === 'none')
        expect(thrownBy(() => sources[name](scopeOf(long))).code).toBe('unsupported_scope');
      expect(sources[name].answer(custom('2016-03-12', '2026-03-12')).kind).toBe('exact');
    }
  });

  it('plans are as they stand now, whatever the period', () => {
    for (const period of [...periods.map((preset) => ({ preset })), threeDays]) {
      expect(sources.plans.answer(period)).toEqual({ kind: 'unranged' });
      expect(keyOf(sources.plans, scopeOf(period))).toEqual(['plan-stats', {}]);
    }
  });

  it('says so, and which filters it takes, before it is asked', () => {
    for (const name of names) {
      expect([...(sources[name].filters ?? ['unsaid'])]).toEqual([]);
      expect(sources[name].dayZone).toBe(organizationTimeZone);
      expect(zoneless[name].dayZone).toBe(undefined);
    }
  });
});

describe('from scope to parameters', () => {
  it.each([
    ['today', 'today'],
    ['yesterday', 'yesterday'],
    ['7d', 'last_7_days'],
    ['30d', 'last_30_days'],
    ['90d', 'last_90_days'],
    ['all', 'all_time'],
  ] as const)('%s is %s at any time and for any reader', (preset, time_range) => {
    for (const name of ranged) {
      for (const rest of [{}, { now: '2026-07-01T12:00:00Z', timeZone: 'Asia/Kolkata' }]) {
        expect(keyOf(sources[name], scopeOf({ preset }, rest))).toEqual([endpoints[name], { time_range }]);
      }
    }
  });

  it('sends two days as they are', () => {
    for (const name of ranged) {
      const [, params] = keyOf(sources[name], scopeOf(threeDays));
      expect(params).toEqual({ time_range: '{"custom":{"start":"2026-03-10","end":"2026-03-12"}}' });
    }
  });

  it('refuses days that are none or out of order, and a clock that shows no time', () => {
    for (const name of ranged) {
      expect(thrownBy(() => sources[name](scopeOf(custom('2026-03-12', '2026-03-10')))).code).toBe('config');
      expect(thrownBy(() => sources[name](scopeOf(custom('2026-02-30', '2026-03-10')))).code).toBe('config');
      expect(thrownBy(() => sources[name](scopeOf(threeDays, { now: Number.NaN }))).code).toBe('config');
    }
  });

  it('refuses any filter', () => {
    const scope = scopeOf({ preset: '7d' }, { filters: { agent_id: 'a-1' } });
    for (const name of names) {
      expect(thrownBy(() => sources[name](scope))).toMatchObject({
        code: 'unsupported_scope',
        message: `loquent ${endpoints[name]} cannot answer the filter agent_id; it takes none`,
      });
    }
  });
});
