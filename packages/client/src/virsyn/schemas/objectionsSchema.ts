import * as z from 'zod/mini';
import { held, silent } from '../../wire/primitives';
import type { VirsynObjections } from '../wire/VirsynObjections';
import { dateRange } from './dateRange';
import { heldCount, heldGroup, heldRate } from './heldMembers';

const heldText = held(z.string());

const objections = z.array(
  z.looseObject({ objection: heldText, count: heldCount, handled_count: heldCount, handling_rate: heldRate }),
);
const signals = z.array(z.looseObject({ signal: heldText, count: heldCount }));

/** `dashboard-objections`, read leniently: all of it is inferred. Each list may have either of two names. */
export const objectionsSchema: z.ZodMiniType<VirsynObjections> = z.looseObject({
  period: held(dateRange),
  summary: heldGroup({
    total_calls_analyzed: heldCount,
    total_objections_encountered: heldCount,
    total_objections_handled: heldCount,
    objection_handling_rate: heldRate,
    total_buying_signals: heldCount,
  }),
  top_objections: held(objections),
  objections: silent(z.nullable(objections)),
  buying_signals: held(signals),
  top_buying_signals: silent(z.nullable(signals)),
});
