import { requireMember } from '../arguments/requireMember';
import type { UsageGranularity } from './UsageGranularity';

/** @throws {InputError} `unknown_value` for a granularity of another name */
export function requireGranularity(apiName: string, granularity: UsageGranularity): void {
  requireMember(apiName, 'granularity', granularity, ['day', 'week', 'month']);
}
