import type { FigureFormula, FormulaTerm } from '@callscope/core';

/** A term of a formula: its label, and how much it was where the answer says it. */
export type Term = string | readonly [label: string, value: number | null | undefined];

/** What a formula says, in the order of a sentence: this figure is that over that, of those. */
export type FormulaParts = readonly [
  figureId: string,
  basis: string,
  numerator: Term,
  denominator?: Term | null,
];

/** The formula of a figure that is shown as it was sent. */
export function sent(...parts: FormulaParts): FigureFormula {
  return toFormula('system', parts);
}

/** The formula of a figure that is computed here from what was sent. */
export function computed(...parts: FormulaParts): FigureFormula {
  return toFormula('callscope', parts);
}

function toFormula(
  computedBy: FigureFormula['computedBy'],
  [figureId, basis, numerator, denominator = null]: FormulaParts,
): FigureFormula {
  return {
    figureId,
    computedBy,
    numerator: toTerm(numerator),
    denominator: denominator === null ? null : toTerm(denominator),
    basis,
  };
}

function toTerm(term: Term): FormulaTerm {
  const [label, value = null] = typeof term === 'string' ? [term] : term;
  return { label, value: value ?? null };
}
