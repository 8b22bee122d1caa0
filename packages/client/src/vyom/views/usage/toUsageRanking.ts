import { createRanking, figure, type Ranking, roundHalfUp, sum, withOrigin } from '@callscope/core';
import { counted } from '../../../views/counted';
import { computed, sent } from '../../../views/formula';
import type { ViewContext } from '../../../views/ViewContext';
import { vyomDayZone } from '../../scope/vyomDayZone';
import { toViewPeriod } from '../toViewPeriod';
import { everyCall } from './everyCall';
import type { UsageRow } from './UsageRow';

// As Vyom rounds its minutes.
const digits = 2;

/**
 * Rows by the minutes of their calls, as Vyom ranks them, the number of calls beside. Each call is in one row, so the
 * minutes of all rows, to two decimals as theirs, are the whole; there is none where they add up to more than numbers can tell apart.
 *
 * @param noun what a row is, for example `assistant`
 */
export function toUsageRanking(rows: readonly UsageRow[], context: ViewContext, noun: string): Ranking {
  const minutes = addMinutes(rows);
  const view = createRanking({
    items: rows.map(({ id, label, usage }) => ({
      id,
      label,
      figure: figure(usage.total_duration_minutes, 'minutes', { digits }),
      detail: counted(usage.total_calls, 'call', 'calls'),
    })),
    whole: minutes === null ? null : figure(minutes, 'minutes', { digits }),
    period: toViewPeriod(context),
  });
  const all = ['minutes of all rows', minutes] as const;
  return withOrigin(view, {
    timeZone: vyomDayZone,
    asOfMs: context.asOfMs,
    formulas: [
      sent('figure', everyCall, `minutes of the ${noun}`),
      computed('sharePercent', everyCall, `minutes of the ${noun}`, all),
      computed('whole', everyCall, all),
      sent('detail', everyCall, `calls of the ${noun}`),
    ],
  });
}

function addMinutes(rows: readonly UsageRow[]): number | null {
  const minutes = rows.map(({ usage }) => usage.total_duration_minutes);
  const isTellable = minutes.reduce((total, one) => total + one, 0) <= Number.MAX_SAFE_INTEGER;
  if (!isTellable) return null;
  // Doubles of two decimals add up to one of more. A row of more decimals than Vyom says must not be beyond the whole.
  return minutes.reduce((most, one) => Math.max(most, one), roundHalfUp(sum(minutes), digits));
}
