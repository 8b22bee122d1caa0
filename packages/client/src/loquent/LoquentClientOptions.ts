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
  readonly encodeTimeRange?: ((timeRange: LoquentTimeRange) => string) | undefined;
  /**
   * IANA name of the zone in the organization's profile, in whose days and hours Loquent counts and which no answer
   * says. Loquent itself falls back to `US/Eastern` where the profile has none. Without it the sources with hours,
   * days or buckets (activities, heatmaps, response insights) end in a `config` error, because a zone is named and
   * never guessed, and nothing is compared with the range before it.
   */
  readonly organizationTimeZone?: string | undefined;
}
