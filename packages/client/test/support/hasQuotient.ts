import type { Phrase, Unit } from '@callscope/core';

const quotients: ReadonlySet<Unit> = new Set(['percent', 'ratio', 'points']);

/** Whether a phrase holds a percentage or a ratio, which is of something: counts explain themselves. */
export function hasQuotient(phrase: Phrase | undefined): boolean {
  return phrase?.some((part) => typeof part === 'object' && quotients.has(part.unit)) ?? false;
}
