import { createShareSet, type ShareSet, withOrigin } from '@callscope/core';
import { computed, sent } from '../../../views/formula';
import type { ViewContext } from '../../../views/ViewContext';
import { vyomDayZone } from '../../scope/vyomDayZone';
import type { VyomByService } from '../../wire/VyomByService';
import { toViewPeriod } from '../toViewPeriod';
import { everyCall } from './everyCall';
import { toServiceRows } from './toServiceRows';

/** Calls by the service that carried them, in the order sent. Each call has one, so all services make up the whole. */
export function toServiceShares(answer: VyomByService, context: ViewContext): ShareSet {
  const view = createShareSet({
    shares: toServiceRows(answer).map(({ id, label, usage }) => ({ id, label, count: usage.total_calls })),
    period: toViewPeriod(context),
  });
  const all = ['calls of all services', view.whole] as const;
  return withOrigin(view, {
    timeZone: vyomDayZone,
    asOfMs: context.asOfMs,
    formulas: [
      sent('count', everyCall, 'calls of the service'),
      computed('sharePercent', everyCall, 'calls of the service', all),
      computed('whole', everyCall, all),
      computed('unlistedCount', everyCall, ['calls of no service', view.unlistedCount]),
    ],
  });
}
