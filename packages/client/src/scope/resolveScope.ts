import {
  InputError,
  type Period,
  type ResolvedPeriod,
  type RollingPeriod,
  resolvePeriod,
} from '@callscope/core';
import type { ClientErrorFacts } from '../errors/ClientError';
import { ConfigError } from '../errors/ConfigError';
import { quote } from '../params/quote';
import type { Scope } from '../source';
import { requireNowMs } from './requireNowMs';

/**
 * The days and moments of a scope's period, or of the rolling one that a system has in its place, in the zone whose
 * days the system counts.
 *
 * @param timeZone IANA name
 * @throws {ConfigError} when `now` shows no moment, or a day does not exist, or they are out of order
 */
export function resolveScope(
  facts: ClientErrorFacts,
  scope: Pick<Scope, 'now'> & { readonly period: Period | RollingPeriod },
  timeZone: string,
): ResolvedPeriod {
  const now = requireNowMs(facts, scope);
  try {
    return resolvePeriod(scope.period, { now, timeZone });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { received } = error;
    const quoted = /^"\d{4}-\d\d-\d\d"$/.test(received) ? received : quote(received);
    throw new ConfigError(facts, `requires a period of days that exist, in their order, got ${quoted}`);
  }
}
