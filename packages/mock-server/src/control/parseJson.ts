import { MockServerError } from '../MockServerError';

/**
 * Reads JSON about faults.
 * @param what what the text is, for the message
 * @throws {MockServerError} `invalid_fault` for a text that is no JSON
 */
export function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new MockServerError('invalid_fault', `${what} is not JSON`);
  }
}
