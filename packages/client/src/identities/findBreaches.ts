import { combineFigures } from './combineFigures';
import type { Identity, IdentityFigure } from './Identity';
import type { IdentityBreach } from './IdentityBreach';
import { memberAt } from './memberAt';
import { placeRows } from './placeRows';
import { readFigures } from './readFigures';

// What adding and dividing doubles may lose, as a ratio to the figures: a thousand times too much for any answer.
const noise = 1e-9;

/**
 * The identities that answers of one system break. One takes part only when every figure of it is there; answers
 * that name other periods than one another are not compared.
 *
 * @param answers by method
 * @param periodOf what an answer names its period by, if it does
 */
export function findBreaches(
  answers: object,
  identities: readonly Identity[],
  periodOf: (answer: unknown) => string | null = () => null,
): readonly IdentityBreach[] {
  return identities.flatMap((identity) =>
    identity.figures.flatMap((figure) => {
      const endpoints = [...new Set(figure.flat().flatMap((path) => path?.split(/[.[]/, 1) ?? []))];
      const periods = endpoints.map((endpoint) => periodOf(memberAt(answers, endpoint)));
      if (new Set(periods.filter((period) => period !== null)).size > 1) return [];
      const { rowsBy } = identity;
      const placed = rowsBy ? placeRows(answers, figure, rowsBy) : [figure];
      return placed.flatMap((one) => compareFigure(answers, identity, endpoints, one) ?? []);
    }),
  );
}

function compareFigure(
  answers: object,
  identity: Identity,
  endpoints: readonly string[],
  [sent, parts, whole]: IdentityFigure<string>,
): IdentityBreach | null {
  const { name, slack, partSlack = 0, take, isLagPossible = false } = identity;
  // No row is no calls: its counts are 0, and its rates and averages are nowhere.
  const ofNoRow = slack === undefined ? 0 : null;
  const read = (paths: string | readonly string[]) => readFigures(answers, [paths].flat(), ofNoRow);
  const sentFigures = read(sent);
  const left = combineFigures(take === 'maximum' ? { take } : {}, sentFigures, null);
  const right = combineFigures(identity, read(parts), whole === undefined ? null : read(whole));
  if (!left || !right) return null;
  const difference = left.value - right.value;
  const tolerance =
    slack === undefined
      ? 0
      : slack * sentFigures.length +
        partSlack * right.partWeight +
        noise * Math.max(1, left.value, right.value);
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
    isLagPossible,
  };
}
