import type { ClientErrorFacts } from '../../errors/ClientError';
import { ConfigError } from '../../errors/ConfigError';
import { refuseOthers } from '../../params/refuseOthers';
import { requireMember } from '../../params/requireMember';
import { requireText } from '../../params/requireText';
import { requireWhole } from '../../params/requireWhole';
import { toPresent } from '../../params/toPresent';
import { toEpochMs } from '../wire/toEpochMs';
import type { KaleyraCallListParams } from './KaleyraParams';

const ranges = ['today', '7d', '30d', 'custom'] as const;

/**
 * Parameters of any of the endpoints to read, as they are sent.
 *
 * @param others what the endpoint takes beside the range
 * @throws {ConfigError} for a parameter that the endpoint does not take, an unknown range, `custom` without two
 * moments in order, moments without `custom`, an empty filter, a page or limit out of its range
 */
export function toKaleyraSearch(
  endpoint: string,
  params: KaleyraCallListParams,
  others: readonly ('service' | 'agent_number' | 'page' | 'limit')[] = [],
): Readonly<Record<string, string>> {
  const facts = { system: 'kaleyra', endpoint };
  refuseOthers(facts, params, ['range', 'start_date', 'end_date', ...others]);
  const range = requireMember(facts, 'range', params.range, ranges);
  return toPresent({
    range,
    ...toBounds(facts, range === 'custom', params),
    service: requireText(facts, 'service', params.service),
    agent_number: requireText(facts, 'agent_number', params.agent_number),
    page: requireWhole(facts, 'page', params.page, { least: 1, most: Number.MAX_SAFE_INTEGER }),
    limit: requireWhole(facts, 'limit', params.limit, { least: 1, most: 200 }),
  });
}

function toBounds(
  facts: ClientErrorFacts,
  isCustom: boolean,
  { start_date, end_date }: KaleyraCallListParams,
): Readonly<Record<string, string>> {
  if (!isCustom) {
    if (start_date == null && end_date == null) return {};
    throw new ConfigError(facts, "takes start_date and end_date with range 'custom' only");
  }
  const start = requireMoment(facts, 'start_date', start_date);
  const end = requireMoment(facts, 'end_date', end_date);
  if (start.epochMs < end.epochMs) return { start_date: start.text, end_date: end.text };
  throw new ConfigError(facts, 'requires start_date to be before end_date, which is not in the range itself');
}

function requireMoment(facts: ClientErrorFacts, name: string, text: string | null | undefined) {
  const epochMs = toEpochMs(text);
  if (text != null && epochMs !== null) return { text, epochMs };
  throw new ConfigError(
    facts,
    `requires ${name} with range 'custom', a moment that exists, with Z or an offset, like 2026-02-16T00:00:00+05:30`,
  );
}
