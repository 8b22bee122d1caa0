import { toDay } from '@callscope/core';
import { getResponse, type RequestHandler } from 'msw';
import type { CallLogTable } from '../call-log/CallLogTable';
import { carrierPath } from '../carrier/carrierHandlers';
import { createCarrierTimeReader } from '../carrier/carrierTime';
import { carrierPageSize } from '../carrier/pullLegs';
import { serverTimeZone } from '../serverTimeZone';
import { type CarrierPage, readCarrierPage } from './readCarrierPage';
import type { SyncBody } from './readSyncBody';

/** What a sync reads and writes. */
export interface SyncOptions {
  /** The request that asks for the sync: the carrier is beside it, and the sync ends when its caller gives up. */
  readonly request: Request;
  readonly body: SyncBody;
  readonly table: CallLogTable;
  readonly carrier: RequestHandler[];
  readonly apiKey: string;
  readonly nowMs: number;
}

/**
 * Reads the carrier's records page by page and writes them into the table, until a page is short. A page that
 * fails in any way ends the sync, which is answered as one that went well.
 * @returns `synced` counts the rows written, new or not
 */
export async function syncCalls(
  options: SyncOptions,
): Promise<{ readonly synced: number; readonly status: 'ok' }> {
  const readTime = createCarrierTimeReader();
  let synced = 0;
  for (let number = 1; ; number += 1) {
    const body = await pull(options, number);
    const page = readCarrierPage(body, { readTime, syncedAtMs: options.nowMs });
    if (page === null) break;
    options.table.upsert(page.rows);
    synced += page.rows.length;
    if (isLast(page)) break;
  }
  return { synced, status: 'ok' };
}

function isLast({ recordCount }: CarrierPage): boolean {
  return recordCount < carrierPageSize;
}

/** The carrier's answer to one request; `null` for one that failed. */
async function pull({ request, body, carrier, apiKey, nowMs }: SyncOptions, page: number): Promise<unknown> {
  const today = toDay(nowMs, serverTimeZone).replaceAll('-', '/');
  const form = new URLSearchParams({
    method: 'dial',
    api_key: apiKey,
    format: 'json',
    fromdate: body.fromDate ?? today,
    todate: body.toDate ?? today,
    page: String(page),
    limit: String(carrierPageSize),
  });
  try {
    const url = request.url.replace(/\/kaleyra\/.*$/, carrierPath);
    const response = await getResponse(
      carrier,
      new Request(url, { method: 'POST', body: form, signal: request.signal }),
    );
    return response?.ok === true ? await response.json() : null;
  } catch {
    // No answer, or one that is no JSON: the real sync writes this to its log and goes on as if all were read.
    return null;
  }
}
