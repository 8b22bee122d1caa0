import * as z from 'zod/mini';
import type { ClientErrorFacts } from '../../errors/ClientError';
import { ContractError, type ContractIssue } from '../../errors/ContractError';
import type { AnswerSchema } from './AnswerSchema';
import { createFit } from './createFit';

const maxIssues = 20;
const maxPathLength = 120;

/**
 * An answer that fits its schema. Nothing is converted on the way.
 *
 * @throws {ContractError} with the paths that do not fit, and nothing of what was found there
 */
export function parseAnswer<TWire>(
  schema: AnswerSchema<TWire>,
  json: unknown,
  facts: ClientErrorFacts,
): TWire {
  // It fits as it is, so it has the type of what the schema gives.
  if (createFit(schema)(json)) return json as TWire;
  const parsed = tryParse(schema, json, facts);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.slice(0, maxIssues).map(
    ({ path, code }): ContractIssue => ({
      path: path.reduce<string>(addStep, '').slice(0, maxPathLength),
      code,
    }),
  );
  throw new ContractError(facts, issues);
}

function tryParse<TWire>(schema: AnswerSchema<TWire>, json: unknown, facts: ClientErrorFacts) {
  try {
    return z.safeParse(schema, json);
  } catch {
    // zod passes all issues of a list on as arguments of one call, and a call takes some ten thousands.
    throw new ContractError(facts, [{ path: '', code: 'too_many_issues' }]);
  }
}

function addStep(path: string, step: PropertyKey): string {
  if (typeof step === 'number') return `${path}[${step}]`;
  return path ? `${path}.${String(step)}` : String(step);
}
