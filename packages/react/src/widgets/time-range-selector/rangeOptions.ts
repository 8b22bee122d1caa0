import type { Period, PeriodPreset } from '@callscope/core';
import type { Days, ResolveDays } from '../../provider/createDayResolver';
import type { MountedSource } from '../../provider/createSourceRegistry';

/** How many of the widgets on the page can show a period: `all` also when there are none to ask. */
export type Availability = 'all' | 'some' | 'none';

/** One line of the list. */
export interface RangeOption {
  readonly preset: PeriodPreset;
  /** First and last day, both included; `null` for all time, which has no first day. */
  readonly days: Days | null;
  readonly availability: Availability;
  readonly isChosen: boolean;
}

/**
 * Asks every source on the page. Showing a nearby period instead does not count as being able to; figures that are
 * of now, whatever the period, do not count at all.
 */
export function findAvailability(sources: readonly MountedSource[], period: Period): Availability {
  const kinds = sources.map(({ answer }) => answer(period).kind).filter((kind) => kind !== 'unranged');
  const ableCount = kinds.filter((kind) => kind === 'exact').length;
  if (ableCount === kinds.length) return 'all';
  return ableCount === 0 ? 'none' : 'some';
}

/** What the list is made from. */
export interface RangeOptionsInput {
  readonly presets: readonly PeriodPreset[];
  readonly chosen: Period;
  readonly sources: readonly MountedSource[];
  readonly resolveDays: ResolveDays;
}

/** The lines of the list, in the order of `presets`. */
export function toRangeOptions({
  presets,
  chosen,
  sources,
  resolveDays,
}: RangeOptionsInput): readonly RangeOption[] {
  return presets.map((preset) => ({
    preset,
    days: resolveDays({ preset }),
    availability: findAvailability(sources, { preset }),
    isChosen: chosen.preset === preset,
  }));
}
