import { InputError, toEpochMs } from '@callscope/core';
import type { ClientErrorFacts } from '../errors/ClientError';
import { ConfigError } from '../errors/ConfigError';
import { quote } from '../params/quote';
import type { Scope } from '../source';

/**
 * The clock of a scope, epoch milliseconds.
 *
 * @throws {ConfigError} when it shows no moment
 */
export function requireNowMs(facts: ClientErrorFacts, { now }: Pick<Scope, 'now'>): number {
  try {
    return toEpochMs(now);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const forms = 'a Date, epoch milliseconds, or ISO 8601 text with Z or an offset';
    throw new ConfigError(facts, `requires now to be a moment (${forms}), got ${quote(now)}`);
  }
}
