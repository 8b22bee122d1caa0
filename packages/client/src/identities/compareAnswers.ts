import { combineFigures } from './combineFigures';
import { createDistinctPlaces, type DistinctPlaces } from './createDistinctPlaces';
import type { Identity, IdentityFigure } from './Identity';
import type { IdentityBreach } from './IdentityBreach';
import type { IdentityRules } from './IdentityRules';
import { memberAt } from './memberAt';
import { placeRows } from './placeRows';
import { readFigures } from './readFigures';
import { requireAnswers } from './requireAnswers';

/** What came of holding answers to one another. */
export interface AnswerComparison {
  readonly breaches: readonly IdentityBreach[];
  /** The methods of which any figure was compared. */
  readonly compared: ReadonlySet<string>;
}

// What adding and dividing doubles may lose, as a ratio to the figures: a thousand times too much for any answer.
const noise = 1e-9;

/**
 * Holds answers of one system to one another. An identity takes part only when every figure of it is there; answers
 * that name other periods than one another are not compared, and of equal rows the first counts.
 *
 * @param answers by method
 * @throws {ConfigError} for what cannot be the answers of the system
 */
export function compareAnswers<TAnswers extends object>(
  rules: IdentityRules<TAnswers>,
  answers: TAnswers,
): AnswerComparison {
  requireAnswers(rules, answers);
  const { identitiesOf, periodOf = () => null } = rules;
  const distinctPlaces = createDistinctPlaces();
  const compared = new Set<string>();
  const breaches = identitiesOf(answers).flatMap((identity) =>
    identity.figures.flatMap((figure) => {
      const endpoints = [...new Set(figure.flat().flatMap((path) => path?.split(/[.[]/, 1) ?? []))];
      const periods = endpoints.map((endpoint) => periodOf(memberAt(answers, endpoint)));
      if (new Set(periods.filter((period) => period !== null)).size > 1) return [];
      const { rowsBy } = identity;
      const placed = rowsBy ? placeRows(answers, figure, rowsBy, distinctPlaces) : [figure];
      return placed.flatMap((one) => {
        const sides = readSides(answers, identity, one, distinctPlaces);
        if (!sides) return [];
        for (const endpoint of endpoints) compared.add(endpoint);
        return toBreach(identity, endpoints, one, sides) ?? [];
      });
    }),
  );
  return { breaches, compared };
}

type Sides = NonNullable<ReturnType<typeof readSides>>;

function readSides(
  answers: object,
  identity: Identity,
  [sent, parts, whole]: IdentityFigure<string>,
  distinctPlaces: DistinctPlaces,
) {
  const { slack, take } = identity;
  const isCount = slack === undefined;
  // No row is no calls: its counts are 0, and its rates and averages are nowhere.
  const ofNoRow = isCount ? 0 : null;
  const read = (paths: string | readonly string[], canBeNegative: boolean) =>
    readFigures(answers, [paths].flat(), { distinctPlaces, ofNoRow, canBeNegative });
  const sentFigures = read(sent, !isCount);
  const left = combineFigures(take === 'maximum' ? { take } : {}, sentFigures, null);
  // What a rate is of are counts.
  const partFigures = read(parts, !isCount && (whole === undefined || take === 'weighted'));
  const right = combineFigures(identity, partFigures, whole === undefined ? null : read(whole, false));
  return left && right ? { left, right, sentCount: sentFigures.length } : null;
}

function toBreach(
  { name, slack, partSlack = 0, take, isLagPossible }: Identity,
  endpoints: readonly string[],
  [sent, parts, whole]: IdentityFigure<string>,
  { left, right, sentCount }: Sides,
): IdentityBreach | null {
  const difference = left.value - right.value;
  const tolerance =
    slack === undefined
      ? 0
      : slack * sentCount +
        partSlack * right.partWeight +
        noise * Math.max(1, Math.abs(left.value), Math.abs(right.value));
  if (Math.abs(difference) <= tolerance) return null;
  const divided = whole === undefined ? [] : [[whole].flat().join(' + ')];
  const path = [[parts].flat().join(' + '), ...divided].join(take === 'weighted' ? ' weighted by ' : ' / ');
  return {
    identity: name,
    endpoints,
    left: { path: sent, value: left.value },
    right: { path, value: right.value },
    difference,
    tolerance,
    isLagPossible: isLagPossible === true,
  };
}
