import { ScopeError } from '../../errors/ScopeError';
import { quote } from '../../params/quote';

/** @throws {ScopeError} when a period is given and the endpoint does not take it */
export function requirePeriod(
  endpoint: string,
  period: string | null | undefined,
  allowed: readonly string[],
): void {
  if (period == null || allowed.includes(period)) return;
  throw new ScopeError(
    { system: 'virsyn', endpoint },
    `the period ${quote(period)}`,
    `choose one of ${allowed.join(', ')}`,
  );
}
