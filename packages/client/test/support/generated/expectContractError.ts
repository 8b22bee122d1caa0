import { expect } from 'vitest';
import { ContractError } from '../../../src/errors/ContractError';
import type { Outcome } from './askWith';

/** Holds that an answer was refused at these places and that its error repeats nothing of it. */
export function expectContractError(result: Outcome['result'], paths: readonly string[], what: string): void {
  const error = 'error' in result ? result.error : null;
  if (!(error instanceof ContractError)) {
    throw new Error(`${what} passed, or failed otherwise: ${JSON.stringify(result)}`);
  }
  expect(error, what).toMatchObject({ code: 'contract', isRetryable: false });
  // One number may be wrong in two ways at one place.
  expect([...new Set(error.issues.map(({ path }) => path))], what).toEqual(paths);
  expect(JSON.stringify(error) + error.message + error.stack, what).not.toMatch(/canary|9007199254740992/);
}
