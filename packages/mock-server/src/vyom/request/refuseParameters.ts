import { HttpResponse } from 'msw';
import type { ParameterProblem } from './ParameterProblem';

/**
 * A 422 with everything that is wrong with a query. How the message goes on after `Validation Error: ` is
 * inferred: the sources say only that the framework's own text follows.
 */
export function refuseParameters(problems: readonly ParameterProblem[]): Response {
  const count = problems.length === 1 ? '1 validation error' : `${problems.length} validation errors`;
  const reasons = problems.map(({ loc, msg }) => `${loc.join('.')}: ${msg}`);
  return HttpResponse.json(
    {
      success: false,
      message: `Validation Error: ${count}: ${reasons.join('; ')}`,
      data: { errors: problems },
    },
    { status: 422 },
  );
}
