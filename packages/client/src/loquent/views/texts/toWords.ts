import { prettifyFeatureName } from '@callscope/core';

/** A name in code as a reader writes it, sentence case: `in-progress` and `InProgress` are `In progress`. */
export function toWords(name: string): string {
  if (name === '') return 'Unknown';
  // Capitals alone are an abbreviation, which keeps them.
  return prettifyFeatureName(name).replace(/ [A-Z](?=[a-z])/g, (start) => start.toLowerCase());
}
