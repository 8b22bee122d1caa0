import { ConfigError } from '../errors/ConfigError';
import { quoteName } from '../params/quoteName';
import type { AnswerKind, IdentityRules } from './IdentityRules';

/** How each kind of answer is asked for, behind the name of its method. */
const wanted: Readonly<Record<AnswerKind, string>> = {
  object: 'the object',
  list: 'the list',
  envelope: 'the whole object, its data within it,',
};

/**
 * Holds answers to those of the client's methods, so that a slip is not taken for agreement.
 *
 * @throws {ConfigError} for no object, a method that the system does not have, and an answer that its method never
 * ends in; one that is absent or `null` passes
 */
export function requireAnswers(
  { system, kinds }: Pick<IdentityRules<object>, 'system' | 'kinds'>,
  answers: unknown,
): void {
  const known = new Map<string, AnswerKind>(Object.entries(kinds));
  const names = [...known.keys()].join(', ');
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) {
    throw new ConfigError({ system }, `requires one object of answers by method, any of ${names}`);
  }
  for (const [method, answer] of Object.entries(answers)) {
    const kind = known.get(method);
    if (kind === undefined) {
      throw new ConfigError(
        { system },
        `takes the answers of only ${names}, got one of ${quoteName(method)}`,
      );
    }
    if (answer !== null && answer !== undefined && !isOfKind(answer, kind)) {
      throw new ConfigError({ system }, `requires ${method} to be ${wanted[kind]} that ${method}() ends in`);
    }
  }
}

function isOfKind(answer: unknown, kind: AnswerKind): boolean {
  if (typeof answer !== 'object' || answer === null) return false;
  return Array.isArray(answer)
    ? kind === 'list'
    : kind === 'object' || (kind === 'envelope' && 'data' in answer);
}
