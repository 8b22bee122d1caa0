import type { ClientOptions } from '../ClientOptions';
import type { LoquentTimeRange } from './params/LoquentParams';

/** What `createLoquentClient` takes. */
export interface LoquentClientOptions extends ClientOptions {
  /**
   * Writes a time range, already checked, as your system reads it; percent-encoding comes after it. By default a
   * preset is its bare name and two days are the JSON text `{"custom":{"start":"YYYY-MM-DD","end":"YYYY-MM-DD"}}`,
   * which is inferred. It is part of the query keys, so it must give the same text for the same range. What it
   * throws, or gives that is no text, ends the call in a `config` error.
   */
  readonly encodeTimeRange?: (timeRange: LoquentTimeRange) => string;
}
