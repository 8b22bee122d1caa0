import type { Figure } from './Figure';
import type { ViewModel } from './ViewOrigin';
import type { ViewPeriod } from './ViewPeriod';

/** How messages that came in on one phone were answered. */
export interface PhoneResponses {
  /** Unique among the phones. */
  readonly phoneLabel: string;
  readonly respondedCount: number;
  readonly unansweredCount: number;
  /** Percent of the two counts together that was answered, 0–100; `null` over nothing. */
  readonly ratePercent: number | null;
  /** `null` when nothing was answered. */
  readonly averageResponseSeconds: number | null;
}

/** How fast and how often messages were answered. */
export interface ResponseInsights extends ViewModel {
  readonly kind: 'response-insights';
  /** Seconds; absent when nothing was answered. */
  readonly averageResponse: Figure;
  /** Percent; absent over no messages. */
  readonly responseRate: Figure;
  readonly unanswered: Figure;
  /**
   * Unanswered messages by the hour of the day they came in, 24 whole numbers from midnight; `null` when they were not
   * sent.
   */
  readonly unansweredByHour: readonly number[] | null;
  /** The hour with the most unanswered, the earlier of equals; `null` when all are answered, or no hours are known. */
  readonly peakHour: number | null;
  /** The zone of the hours. */
  readonly timeZone: string;
  readonly byPhone: readonly PhoneResponses[];
  readonly period: ViewPeriod | null;
}
