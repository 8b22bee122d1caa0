import type { Scope } from '../../../src/source';
import type { ReferenceClient } from './everyReference';
import { viewOf } from './viewOf';

/** A row for each figure of each source, the source named in the first of its rows. */
export async function describeFigures(
  { sources }: ReferenceClient,
  scope: Scope,
): Promise<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  for (const [name, source] of sources) {
    const { origin } = await viewOf(source, scope);
    for (const [index, { figureId, computedBy, ...formula }] of (origin?.formulas ?? []).entries()) {
      rows.push([
        index === 0 ? `\`${name}\`` : '',
        `\`${figureId}\``,
        computedBy,
        formula.numerator.label,
        formula.denominator?.label ?? '',
        formula.basis,
      ]);
    }
  }
  return rows;
}
