import type { PeriodPreset } from '@callscope/core';
import { LoquentRefusal } from '../LoquentRefusal';

/** A range of Loquent's selector: a preset, or two days as they were written. */
export type TimeRange =
  | { readonly kind: 'preset'; readonly preset: PeriodPreset }
  | { readonly kind: 'custom'; readonly start: string; readonly end: string };

const presets: Readonly<Record<string, PeriodPreset>> = {
  today: 'today',
  yesterday: 'yesterday',
  last_7_days: '7d',
  last_30_days: '30d',
  last_90_days: '90d',
  all_time: 'all',
};

/**
 * Reads `time_range`. Inferred: the sources name the ranges and not how they are written. Here a preset is its bare
 * snake_case name, and two days are the JSON text `{"custom":{"start":"YYYY-MM-DD","end":"YYYY-MM-DD"}}`; members
 * of the inner object that are not known are not read.
 * @throws {LoquentRefusal} 400 for any other text
 */
export function parseTimeRange(text: string): TimeRange {
  if (Object.hasOwn(presets, text)) return { kind: 'preset', preset: presets[text] ?? 'all' };
  const custom = customOf(text);
  if (custom !== null) return { kind: 'custom', ...custom };
  throw new LoquentRefusal(
    400,
    `time_range is one of ${Object.keys(presets).join(', ')}, or {"custom":{"start":"YYYY-MM-DD","end":"YYYY-MM-DD"}}`,
  );
}

function customOf(text: string): { readonly start: string; readonly end: string } | null {
  const outer = membersOf(parseJson(text));
  const inner = membersOf(outer.size === 1 ? outer.get('custom') : null);
  const start = inner.get('start');
  const end = inner.get('end');
  return typeof start === 'string' && typeof end === 'string' ? { start, end } : null;
}

function membersOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
