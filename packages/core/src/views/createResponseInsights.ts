import { requireAmount } from '../arguments/requireAmount';
import { requireCount } from '../arguments/requireCount';
import { fields } from '../checks/fields';
import { figureIn } from '../checks/figureIn';
import { listOf } from '../checks/listOf';
import { orNull } from '../checks/orNull';
import { requirePeriod } from '../checks/requirePeriod';
import { requireZone } from '../checks/requireZone';
import { sentOrRate } from '../checks/sentOrRate';
import { uniqueText } from '../checks/uniqueText';
import type { Figure } from './Figure';
import type { PhoneResponses, ResponseInsights } from './ResponseInsights';
import type { ViewModel } from './ViewOrigin';
import type { ViewPeriod } from './ViewPeriod';

/** One phone before its rate. */
export interface PhoneResponsesInput extends Omit<PhoneResponses, 'ratePercent'> {
  /**
   * Percent as a server sent it, 0–100, which then wins over ours; `null` or left out computes it from the two
   * counts. Over no messages it is `null` whatever was sent.
   */
  readonly ratePercent?: number | null | undefined;
}

/** What {@link ResponseInsights} are made from. */
export interface ResponseInsightsInput {
  /** In `seconds`, 0 or more. */
  readonly averageResponse: Figure;
  /** In `percent`, 0–100. */
  readonly responseRate: Figure;
  /** In `count`. */
  readonly unanswered: Figure;
  /** 24 whole numbers from midnight; `null` when they were not sent. */
  readonly unansweredByHour: readonly number[] | null;
  /** The IANA zone of the hours. */
  readonly timeZone: string;
  /** In the order they are drawn; labels unique. */
  readonly byPhone: readonly PhoneResponsesInput[];
  /** `null` when left out. */
  readonly period?: ViewPeriod | null | undefined;
}

/**
 * How messages were answered as a view model, checked, with the hour in which most were left. Rates of phones
 * have one digit, rounded once, half away from zero. The hours need not add up to the unanswered: a server may
 * count them otherwise.
 *
 * @throws {InputError} `duplicate` or `missing` for a phone's label, `unknown_value` for a figure in another
 * unit, `out_of_range` for another number of hours, a rate outside 0–100 or a negative average,
 * `not_a_number` or `out_of_range` for another count, `unknown_zone`, and what {@link figure} throws
 * @example createResponseInsights({ averageResponse: figure(45, 'seconds'), responseRate: figure(50, 'percent'), unanswered: figure(2, 'count'), unansweredByHour: Array(24).fill(0), timeZone: 'UTC', byPhone: [] }).peakHour // => null
 */
export function createResponseInsights(input: ResponseInsightsInput): ResponseInsights {
  return fields<ResponseInsightsInput, Omit<ResponseInsights, keyof ViewModel>>({
    kind: () => 'response-insights',
    averageResponse: figureIn('seconds', Number.MAX_SAFE_INTEGER),
    responseRate: figureIn('percent', 100),
    unanswered: figureIn('count'),
    unansweredByHour: orNull(listOf(requireCount, 24)),
    peakHour: (_apiName, _argument, _value, { unansweredByHour }) => {
      const most = Math.max(...(unansweredByHour ?? []));
      return most > 0 ? (unansweredByHour?.indexOf(most) ?? null) : null;
    },
    timeZone: requireZone,
    byPhone: listOf(
      fields<PhoneResponsesInput, PhoneResponses>({
        phoneLabel: uniqueText(),
        respondedCount: requireCount,
        unansweredCount: requireCount,
        ratePercent: (apiName, argument, sent, { respondedCount, unansweredCount }) =>
          sentOrRate(apiName, argument, sent, respondedCount, respondedCount + unansweredCount),
        averageResponseSeconds: orNull(requireAmount),
      }),
    ),
    period: requirePeriod,
  })('createResponseInsights', '', input);
}
