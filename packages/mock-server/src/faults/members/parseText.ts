import { MockServerError } from '../../MockServerError';

/** A text that is not empty; `undefined` where there is none. @throws {MockServerError} `invalid_fault` */
export function parseText(member: string, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string' && value !== '') return value;
  throw new MockServerError('invalid_fault', `${member} of a fault is a text, got ${JSON.stringify(value)}`);
}
