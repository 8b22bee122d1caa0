/**
 * One hour of the week in the organization's zone. The sources tell what a heatmap counts and not how its cells are
 * written, so every member is inferred and may be missing.
 */
export interface LoquentHeatmapCell {
  /** 1 is Monday, 7 is Sunday. */
  readonly day_of_week?: number | null;
  /** 0–23. */
  readonly hour?: number | null;
  /** A whole number, 0 or more. Hours without any may be left out. */
  readonly count?: number | null;
}
