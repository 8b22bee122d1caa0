import type { usageFigures } from './usageFigures';

/** Figures as by-time and by-service send them, which have no average. */
export function withoutAverage(figures: ReturnType<typeof usageFigures>) {
  return { ...figures, avg_duration_minutes: undefined };
}
