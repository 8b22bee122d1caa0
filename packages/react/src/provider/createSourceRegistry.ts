import type { PeriodAnswer } from '@callscope/client';
import type { Period } from '@callscope/core';

/** Asks a mounted source what it does with a period. */
export type AnswerPeriod = (period: Period) => PeriodAnswer;

/** The sources now on the page, so that the range selector offers what they can answer. */
export interface SourceRegistry {
  /** Adds a source until the returned function is called. */
  readonly add: (answer: AnswerPeriod) => () => void;
  /** The mounted sources; the same array until one comes or goes. */
  readonly list: () => readonly AnswerPeriod[];
  /** Calls back whenever a source comes or goes, until the returned function is called. */
  readonly subscribe: (onChange: () => void) => () => void;
}

/** An empty registry. Two widgets on one source count as two. */
export function createSourceRegistry(): SourceRegistry {
  let answers: readonly AnswerPeriod[] = [];
  const listeners = new Set<() => void>();
  const change = (next: readonly AnswerPeriod[]) => {
    answers = next;
    for (const listener of listeners) listener();
  };
  return {
    add(answer) {
      // A wrapper of its own, so that one source mounted twice leaves once.
      const entry: AnswerPeriod = (period) => answer(period);
      change([...answers, entry]);
      return () => change(answers.filter((each) => each !== entry));
    },
    list: () => answers,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
