import type { GeneratedCase } from './GeneratedCase';
import { kaleyraCases } from './kaleyraCases';
import { loquentCases } from './loquentCases';
import { withoutDoubles } from './rows';
import { toAnswers } from './toAnswers';
import { virsynCases } from './virsynCases';
import { vyomCases } from './vyomCases';

/** Every endpoint of every system, with its title first for a table of tests. */
export const generatedCases: readonly (readonly [title: string, one: GeneratedCase])[] = [
  ...virsynCases,
  ...vyomCases,
  ...loquentCases,
  ...kaleyraCases,
].map((one) => [one.title, one]);

/** Any answer to the question of a case. */
export const answersOf = ({ schema, fit, lists }: GeneratedCase) =>
  toAnswers(schema).map((answer) =>
    Object.entries(lists).reduce((kept, [list, names]) => withoutDoubles(kept, list, names), fit(answer)),
  );
