import { toDay } from '@callscope/core';
import { getResponse, type RequestHandler } from 'msw';
import type { CallLogTable } from '../call-log/CallLogTable';
import { carrierPath } from '../carrier/carrierHandlers';
import { createCarrierTimeReader } from '../carrier/carrierTime';
import { carrierPageSize } from '../carrier/pullLegs';
import { serverTimeZone } from '../serverTimeZone';
import { nextTask } from './nextTask';
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
 * How long before the world's now the carrier's records are read, which decides where a leg of an unreadable start
 * lands. Ours: the real sync reads first and writes afterwards, and such legs show up among today's. A range that ends
 * now does not have its last moment, so a start of exactly now would be in none.
 */
const readAgeMs = 1000;

/**
 * Reads the carrier's records page by page and writes them into the table, until a page is short or the caller has
 * gone away. A page that fails in any way ends the sync, which is answered as one that went well. Other requests have
 * their turn between two pages.
 * @returns `synced` counts the rows written, new or not
 */
export async function syncCalls(
  options: SyncOptions,
): Promise<{ readonly synced: number; readonly status: 'ok' }> {
  const { request, table, nowMs } = options;
  const form = formOf(options);
  const read = { readTime: createCarrierTimeReader(), readAtMs: nowMs - readAgeMs, syncedAtMs: nowMs };
  let synced = 0;
  for (let number = 1; !request.signal.aborted; number += 1) {
    const page = readCarrierPage(await pull(options, { ...form, page: String(number) }), read);
    if (page === null) break;
    table.upsert(page.rows);
    synced += page.rows.length;
    if (isLast(page)) break;
    await nextTask();
  }
  return { synced, status: 'ok' };
}

/** What the carrier is asked on every page. */
function formOf({ body, apiKey, nowMs }: SyncOptions): Readonly<Record<string, string>> {
  const today = toDay(nowMs, serverTimeZone).replaceAll('-', '/');
  return {
    method: 'dial',
    api_key: apiKey,
    format: 'json',
    fromdate: body.fromDate ?? today,
    todate: body.toDate ?? today,
    limit: String(carrierPageSize),
  };
}

function isLast({ recordCount }: CarrierPage): boolean {
  return recordCount < carrierPageSize;
}

/** The carrier's answer to one request; `null` for one that failed, or whose caller has gone away. */
async function pull(
  { request, carrier }: SyncOptions,
  form: Readonly<Record<string, string>>,
): Promise<unknown> {
  // Not the caller's own signal: each request made with it would listen to it until the sync is over.
  const pulling = new AbortController();
  const stop = () => pulling.abort();
  request.signal.addEventListener('abort', stop);
  try {
    const init = { method: 'POST', body: new URLSearchParams(form), signal: pulling.signal };
    const response = await getResponse(carrier, new Request(carrierUrl(request), init));
    return response?.ok === true ? await response.json() : null;
  } catch {
    // No answer, or one that is no JSON: the real sync writes this to its log and goes on as if all were read.
    return null;
  } finally {
    request.signal.removeEventListener('abort', stop);
  }
}

/** Where the carrier stands beside the sync. */
function carrierUrl({ url }: Request): URL {
  const { origin, pathname } = new URL(url);
  return new URL(pathname.replace(/\/kaleyra\/calls\/sync\/?$/i, carrierPath), origin);
}
