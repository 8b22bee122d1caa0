import type { Channel } from './Channel';
import type { ViewModel } from './ViewOrigin';

/** Something that happened with a contact. */
export interface Activity {
  /** Unique among those of its kind in a feed: a call and a message may share it. */
  readonly id: string;
  readonly kind: 'call' | 'message';
  readonly channel: Channel;
  readonly contactId: string | null;
  readonly contactName: string | null;
  readonly description: string;
  /** Epoch milliseconds; `null` when the source sent no moment that can be read. */
  readonly atMs: number | null;
}

/** What happened last, newest first. */
export interface ActivityFeed extends ViewModel {
  readonly kind: 'activity-feed';
  readonly activities: readonly Activity[];
}
