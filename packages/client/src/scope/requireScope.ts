import type { Period } from '@callscope/core';
import type { ClientErrorFacts } from '../errors/ClientError';
import { ConfigError } from '../errors/ConfigError';
import type { Scope } from '../source';
import { requireNowMs } from './requireNowMs';

/**
 * A scope as JavaScript callers may give it, held against its type. Which days exist is not looked at.
 *
 * @throws {ConfigError} for what is no scope, a period of another form, a zone that is no text, or a clock that shows no
 * moment
 */
export function requireScope(facts: ClientErrorFacts, scope: Scope): Scope {
  if (typeof scope !== 'object' || scope === null) {
    throw new ConfigError(facts, 'requires scope to be { period, timeZone, now }');
  }
  requirePeriod(facts, scope.period);
  if (typeof scope.timeZone !== 'string') {
    throw new ConfigError(facts, 'requires timeZone to be an IANA name such as Europe/London');
  }
  requireNowMs(facts, scope);
  return scope;
}

/**
 * @returns the period, when it has the form of one
 * @throws {ConfigError} otherwise
 */
export function requirePeriod(facts: ClientErrorFacts, period: Period): Period {
  const given: Partial<Record<string, unknown>> = Object(period);
  const isDays = typeof given.start === 'string' && typeof given.end === 'string';
  if (typeof given.preset === 'string' && (given.preset !== 'custom' || isDays)) return period;
  throw new ConfigError(
    facts,
    "requires period to be { preset: '7d' } or { preset: 'custom', start: '2026-02-10', end: '2026-02-16' }",
  );
}
