import type { CallLogRow } from '../call-log/CallLogRow';
import { printTimestamp } from './printTimestamp';

/** A row of the call list, every column of the table, the empty ones `null`. */
export function printCallLogRow({ startMs, endMs, syncedAtMs, ...row }: CallLogRow): object {
  return {
    id: row.id,
    uniqid: row.uniqid,
    callfrom: row.callfrom,
    callto: row.callto,
    start_time: printTimestamp(startMs),
    end_time: endMs === null ? null : printTimestamp(endMs),
    duration: row.duration,
    billsec: row.billsec,
    status: row.status,
    location: row.location,
    provider: row.provider,
    service: row.service,
    caller_id: row.caller_id,
    recording: row.recording,
    notes: row.notes,
    custom: row.custom,
    synced_at: printTimestamp(syncedAtMs),
  };
}
