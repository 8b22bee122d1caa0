import type { ViewContext } from '../../views/ViewContext';

/** What Loquent's view functions know beside the wire answer. */
export interface LoquentContext extends ViewContext {
  /** IANA zone whose days and hours Loquent counts in, which no answer says; `null` when the host did not. */
  readonly organizationTimeZone: string | null;
}

/** The same for views with hours, days or buckets, which nobody can place without the zone. */
export interface ZonedContext extends LoquentContext {
  readonly organizationTimeZone: string;
}
