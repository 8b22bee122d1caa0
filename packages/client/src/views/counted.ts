import { figure, type Phrase } from '@callscope/core';

/** A number of 0 or more and what it counts: "1 email", "15 emails". */
export function counted(count: number, singular: string, plural: string): Phrase {
  return [
    figure(count, Number.isSafeInteger(count) ? 'count' : 'number'),
    ` ${count === 1 ? singular : plural}`,
  ];
}
