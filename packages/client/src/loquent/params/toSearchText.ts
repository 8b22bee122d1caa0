import type { ClientErrorFacts } from '../../errors/ClientError';
import { ConfigError } from '../../errors/ConfigError';
import type { LoquentTimeRange } from './LoquentParams';

/**
 * A time range as an encoder writes it, which may be the host's own.
 *
 * @throws {ConfigError} when it throws, or gives anything but a text; what it threw is not repeated
 */
export function toSearchText(
  facts: ClientErrorFacts,
  timeRange: LoquentTimeRange,
  encodeTimeRange: (timeRange: LoquentTimeRange) => string,
): string {
  let text: unknown;
  try {
    text = encodeTimeRange(timeRange);
  } catch {
    // Said below, like any other outcome that is no text.
  }
  if (typeof text === 'string' && text !== '') return text;
  throw new ConfigError(facts, 'requires encodeTimeRange to return a text that is not empty');
}
