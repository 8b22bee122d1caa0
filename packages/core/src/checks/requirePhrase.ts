import { requireFigure } from '../figures/requireFigure';
import type { Figure, Phrase } from '../views/Figure';
import { listOf } from './listOf';

/**
 * @returns a copy of a line of words and figures
 * @throws {InputError} `missing` for no array, and what {@link requireFigure} throws
 */
export function requirePhrase(apiName: string, argument: string, phrase: Phrase): Phrase {
  return listOf((_, path, part: string | Figure) =>
    typeof part === 'string' ? part : requireFigure(apiName, path, part),
  )(apiName, argument, phrase);
}
