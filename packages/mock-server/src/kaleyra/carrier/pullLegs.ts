import type { CarrierLegs } from '../call-log/CarrierLegs';
import { type createCarrierTimeReader, readCarrierDays } from './carrierTime';
import { printCarrierRecord } from './printCarrierRecord';

/** Most records that the carrier sends at a time. */
export const carrierPageSize = 200;

/** What a page is made from. */
export interface PullOptions {
  readonly legs: CarrierLegs;
  readonly nowMs: number;
  readonly readTime: ReturnType<typeof createCarrierTimeReader>;
}

/**
 * A page of the carrier's records, oldest first (inferred); `null` for a form that it does not understand.
 * @param form `method=dial`, `format=json`, `fromdate` and `todate` `YYYY/MM/DD`, `page` 1 and up, `limit` 1 to 200
 */
export function pullLegs(
  form: URLSearchParams,
  { legs, nowMs, readTime }: PullOptions,
): readonly object[] | null {
  const days = readCarrierDays(form.get('fromdate') ?? '', form.get('todate') ?? '', readTime);
  const page = readWhole(form.get('page') ?? '1');
  const limit = readWhole(form.get('limit') ?? String(carrierPageSize));
  const isKnown = form.get('method') === 'dial' && (form.get('format') ?? 'json') === 'json';
  if (!isKnown || days === null || page === null || limit === null || limit > carrierPageSize) return null;
  const { from, to } = legs.table.rangeOf(days);
  const first = from + (page - 1) * limit;
  const length = Math.max(0, Math.min(limit, to - first));
  return Array.from({ length }, (_leg, place) => printCarrierRecord(legs.at(first + place), nowMs));
}

/** A whole number of 1 and up, `null` for any other text. */
function readWhole(text: string): number | null {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}
