import type { Scope } from '../../../src/source';
import type { ReferenceClient } from './everyReference';
import { viewsOf } from './viewsOf';

/** A row for each figure of each source, the source named in each. A source whose answer is refused has none. */
export async function describeFigures(
  client: ReferenceClient,
  scope: Scope,
): Promise<readonly (readonly string[])[]> {
  return [...(await viewsOf(client, scope))].flatMap(([source, { origin }]) =>
    (origin?.formulas ?? []).map(({ figureId, computedBy, numerator, denominator, basis }) => [
      `\`${source}\``,
      `\`${figureId}\``,
      computedBy,
      numerator.label,
      denominator?.label ?? '',
      basis,
    ]),
  );
}
