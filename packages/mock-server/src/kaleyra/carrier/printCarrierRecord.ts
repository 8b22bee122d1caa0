import { hashText } from '../../world/hashText';
import type { CarrierLeg } from '../call-log/CarrierLegs';
import { printCarrierTime } from './carrierTime';

/** A leg in the carrier's own format: every value a text, the empty text where there is none. */
export function printCarrierRecord(leg: CarrierLeg, nowMs: number): Readonly<Record<string, string>> {
  const isLost = isTimeLost(leg, nowMs);
  return {
    id: leg.id,
    uniqid: leg.uniqid ?? '',
    callfrom: leg.callfrom,
    callto: leg.callto,
    start_time: isLost ? '0000-00-00 00:00:00' : printCarrierTime(leg.startMs),
    end_time: isLost || leg.endMs === null ? '' : printCarrierTime(leg.endMs),
    duration: String(leg.duration),
    billsec: String(leg.billsec),
    status: leg.status,
    location: leg.location ?? '',
    provider: leg.provider ?? '',
    service: leg.service,
    callerid: leg.caller_id ?? '',
    recording: leg.recording ?? '',
    notes: leg.notes ?? '',
    custom: leg.custom ?? '',
  };
}

/** Age from which the carrier may have lost a time. Today's legs, which a sync asks for by default, are younger. */
const archiveAgeMs = 48 * 60 * 60_000;

/**
 * Whether the carrier has lost when a leg was: about one in 1,024 of those older than two days. Ours, so that
 * there is something of which Kaleyra's rule for unreadable starts can be seen.
 */
function isTimeLost({ id, startMs }: CarrierLeg, nowMs: number): boolean {
  return id !== '' && startMs < nowMs - archiveAgeMs && hashText(id)[0] % 1024 === 0;
}
