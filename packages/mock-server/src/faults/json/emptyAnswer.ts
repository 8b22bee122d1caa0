import { changeEvery } from './changeEvery';
import { isFigure } from './kindsOfNumbers';
import type { Spoiler } from './Spoiler';

/** All lists empty and all figures 0: for a world that has no tenant without anything. */
export const emptyAnswer: Spoiler = (value) =>
  changeEvery(value, (key, one) => {
    if (Array.isArray(one)) return { value: [] };
    return isFigure(key, one) ? { value: 0 } : null;
  });
