import type { ClientErrorFacts } from '../../errors/ClientError';
import { ConfigError } from '../../errors/ConfigError';
import { refuseOthers } from '../../params/refuseOthers';
import { requireMember } from '../../params/requireMember';
import { requireText } from '../../params/requireText';
import { toPresent } from '../../params/toPresent';
import { toInstant } from '../wire/toInstant';
import type { VyomTimeParams } from './VyomParams';

const granularities = ['day', 'week', 'month'] as const;

/**
 * Parameters of any of the endpoints, as they are sent.
 *
 * @param others what the endpoint takes beside the range
 * @throws {ConfigError} for a parameter that the endpoint does not take, a datetime that does not exist or has
 * neither `Z` nor an offset, a range that ends before it starts, an unknown granularity, an empty id
 */
export function toVyomSearch(
  endpoint: string,
  params: VyomTimeParams,
  others: readonly ('granularity' | 'assistant_id')[] = [],
): Readonly<Record<string, string>> {
  const facts = { system: 'vyom', endpoint };
  refuseOthers(facts, params, ['start_date', 'end_date', ...others]);
  const start = requireDatetime(facts, 'start_date', params.start_date);
  const end = requireDatetime(facts, 'end_date', params.end_date);
  if (start && end && start.instant > end.instant) {
    throw new ConfigError(facts, 'requires start_date not to be after end_date');
  }
  return toPresent({
    start_date: start?.text,
    end_date: end?.text,
    granularity: requireMember(facts, 'granularity', params.granularity, granularities),
    assistant_id: requireText(facts, 'assistant_id', params.assistant_id),
  });
}

function requireDatetime(facts: ClientErrorFacts, name: string, text: string | null | undefined) {
  if (text === undefined || text === null) return undefined;
  const instant = toInstant(text);
  if (instant !== null) return { text, instant };
  throw new ConfigError(
    facts,
    `requires ${name} to be a datetime that exists, with Z or an offset, like 2026-02-16T00:00:00Z`,
  );
}
