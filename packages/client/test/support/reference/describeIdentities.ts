import type { Identity } from '../../../src/identities/Identity';

/** Each identity with how far the figure that was sent may be from what follows, in the words of the tables. */
export function describeIdentities(
  identities: readonly Identity[],
): readonly (readonly [name: string, tolerance: string])[] {
  return identities.map(({ name, slack, partSlack, isLagPossible }) => [
    name,
    [toTolerance(slack), partSlack && `parts ${partSlack}`, isLagPossible && 'may lag']
      .filter(Boolean)
      .join(', '),
  ]);
}

function toTolerance(slack: number | undefined): string {
  if (slack === undefined) return 'equal';
  // Doubles lose a little in adding up, and nothing else may.
  return slack === 0 ? 'as doubles' : String(slack);
}
