import type { UsageGranularity } from '@callscope/core';
import { dayMs } from '../../time/dayMs';
import type { VyomEndpoint, VyomQuery } from '../VyomEndpoint';
import type { ParameterProblem } from './ParameterProblem';
import { readDatetime } from './readDatetime';
import type { VyomInstant } from './VyomRange';

const granularities: readonly UsageGranularity[] = ['day', 'week', 'month'];
const defaultRangeMs = 30 * dayMs;

/** What a query string asks for, or all that is wrong with it. */
export type ReadQuery =
  | { readonly kind: 'query'; readonly query: Pick<VyomQuery, 'range' | 'granularity' | 'assistantId'> }
  | { readonly kind: 'problems'; readonly problems: readonly ParameterProblem[] };

/**
 * Reads the parameters of an endpoint; others are not looked at. Of a parameter that comes twice the last counts,
 * as in FastAPI. The start is 30 days before now where it is not given, even when the end is given.
 */
export function readQuery(
  parameters: URLSearchParams,
  { reads }: Pick<VyomEndpoint, 'reads'>,
  nowMs: number,
): ReadQuery {
  const problems: ParameterProblem[] = [];
  const readInstant = (name: string): VyomInstant | null => {
    const input = parameters.getAll(name).at(-1);
    if (input === undefined) return null;
    const read = readDatetime(input);
    if ('epochMs' in read) return read;
    problems.push({ type: read.type, loc: ['query', name], msg: read.msg, input, ctx: read.ctx });
    return null;
  };
  const start = readInstant('start_date');
  const end = readInstant('end_date');
  const granularityText = reads.includes('granularity') ? parameters.getAll('granularity').at(-1) : undefined;
  const granularity = granularities.find((one) => one === (granularityText ?? 'day'));
  if (granularity === undefined) {
    const expected = "'day', 'week' or 'month'";
    problems.push({
      type: 'literal_error',
      loc: ['query', 'granularity'],
      msg: `Input should be ${expected}`,
      input: granularityText ?? '',
      ctx: { expected },
    });
  }
  if (granularity === undefined || problems.length > 0) return { kind: 'problems', problems };
  return {
    kind: 'query',
    query: {
      range: {
        start: start ?? { epochMs: nowMs - defaultRangeMs, microseconds: 0 },
        end: end ?? { epochMs: nowMs, microseconds: 0 },
        isStartDefault: start === null,
        isEndDefault: end === null,
      },
      granularity,
      // An empty text filters by nothing.
      assistantId: (reads.includes('assistant_id') && parameters.getAll('assistant_id').at(-1)) || null,
    },
  };
}
