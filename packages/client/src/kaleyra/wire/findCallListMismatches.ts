import type { ContractIssue } from '../../errors/ContractError';
import { findConflictingRows } from '../../wire/findConflictingRows';
import { findOtherPeriod } from './findOtherPeriod';
import type { KaleyraCallList } from './KaleyraCallList';

/**
 * How a page of legs is not the one that was asked for: another page, more legs than its limit, legs that the filters
 * or the range would have kept out, or two of one id that differ.
 */
export function findCallListMismatches(
  { data, page }: KaleyraCallList,
  search: Readonly<Record<string, string>>,
): readonly ContractIssue[] {
  const { page: askedPage = '1', limit, service, agent_number } = search;
  const issues: ContractIssue[] = [];
  if (String(page) !== askedPage) issues.push({ path: 'page', code: 'other_page' });
  if (limit !== undefined && data.length > Number(limit)) issues.push({ path: 'data', code: 'other_limit' });
  const others = [
    ['service', service, 'other_service'],
    ['callto', agent_number, 'other_agent'],
  ] as const;
  for (const [member, asked, code] of others) {
    const index = asked === undefined ? -1 : data.findIndex((row) => row[member] !== asked);
    if (index >= 0) issues.push({ path: `data[${index}].${member}`, code });
  }
  const times = data.map(({ start_time }) => {
    // A moment, or the schema would have refused it.
    const startMs = Date.parse(start_time);
    return { firstMs: startMs, lastMs: startMs };
  });
  return [
    ...issues,
    ...findOtherPeriod('data', times, search),
    ...findConflictingRows('data', data, ({ id }) => id),
  ];
}
