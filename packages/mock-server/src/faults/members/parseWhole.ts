import { MockServerError } from '../../MockServerError';

/** A whole number of a range; `undefined` where there is none. @throws {MockServerError} `invalid_fault` */
export function parseWhole(member: string, value: unknown, least: number, most: number): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most)
    return value;
  throw new MockServerError(
    'invalid_fault',
    `${member} of a fault is a whole number from ${least} to ${most}, got ${JSON.stringify(value)}`,
  );
}
