import type { Period } from '@callscope/core';
import { useCallscope } from './useCallscope';

/** The chosen period and the way to change it, for a host's own range control. */
export function usePeriod(): {
  readonly period: Period;
  readonly setPeriod: (period: Period) => void;
} {
  const { period, setPeriod } = useCallscope();
  return { period, setPeriod };
}
