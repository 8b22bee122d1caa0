import type { ViewPeriod } from '@callscope/core';
import type { ViewContext } from '../../views/ViewContext';
import { toSystemPeriod } from '../scope/toSystemPeriod';
import { resolveRange } from './resolveRange';

/** The days of India that the range of a scope touches: 8 for `7d` and 31 for `30d`, the first and last in part. */
export function toViewPeriod(context: Pick<ViewContext, 'period' | 'nowMs'>): ViewPeriod {
  const { start, end, timeZone } = resolveRange(context);
  const asked = toSystemPeriod(context.period);
  return { start, end, timeZone, ...(asked.preset === 'rolling' && { rollingHours: asked.hours }) };
}
