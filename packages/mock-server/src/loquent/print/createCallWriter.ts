import type { Organization } from '../../world/Organization';
import type { StoredCall } from '../../world/tables/StoredCall';
import { uuidOf } from '../../world/uuidOf';
import type { LoquentQuery } from '../LoquentEndpoint';
import { createDisplayClock } from './createDisplayClock';
import { rowId } from './rowId';

/** Loquent's `Call`. A member that is `undefined` is one the world does not hold. */
export interface LoquentCall {
  readonly id: string;
  readonly from_to_number: string;
  readonly received_on: string;
  readonly call_sid: string | undefined;
  readonly has_recording: boolean | undefined;
  readonly created_at: string;
  readonly created_at_full: string;
  readonly duration_secs: number | null | undefined;
  readonly status: 'InProgress' | 'Completed' | 'Unknown';
  readonly direction: 'Inbound' | 'Outbound' | undefined;
  readonly contact_name: string | null;
  readonly contact_id: string | null;
}

const directionNames = { inbound: 'Inbound', outbound: 'Outbound' } as const;

/** Stands for a number that nobody knows; the sources do not say what does. */
const unknownNumber = 'Unknown';

/** Stands for both ends of a call from a page. Inferred: the documents show telephone numbers only, and it has none. */
const webEnd = 'Web';

/**
 * Makes what writes an organization's calls as Loquent sends them. Inferred: every call that the world does not read
 * from a log has a SID, those from a page too, since the documents give each call one and Twilio gives its own calls
 * from a browser one; a log's calls have none that anybody could look up.
 */
export function createCallWriter({
  organization,
  holdsPhones,
  timeZone,
}: Pick<LoquentQuery, 'organization' | 'holdsPhones' | 'timeZone'>): (
  call: Required<StoredCall>,
) => LoquentCall {
  const clock = createDisplayClock(timeZone);
  const { contacts } = organization.records;
  const hasDurations = organization.holds('total_duration_seconds');
  return (call) => {
    const { full, friendly } = clock(call.startMs);
    const id = rowId(organization, 'call', call.serial);
    const phone = organization.phones.find((one) => one.id === call.phoneId);
    const contact = call.contactIndex === null ? undefined : contacts[call.contactIndex];
    const isWeb = call.medium === 'web';
    const ours = isWeb ? webEnd : (phone?.number ?? unknownNumber);
    const theirs = isWeb ? webEnd : (contact?.phoneNumber ?? unknownNumber);
    return {
      id,
      from_to_number: call.direction === 'inbound' ? `${theirs} -> ${ours}` : `${ours} -> ${theirs}`,
      received_on: receivedOn(phone),
      call_sid: holdsPhones ? `CA${uuidOf(`sid ${id}`).replaceAll('-', '')}` : undefined,
      has_recording: call.hasRecording ?? undefined,
      created_at: friendly,
      created_at_full: full,
      duration_secs: hasDurations ? call.durationSeconds : undefined,
      status: statusOf(call),
      direction: call.direction === null ? undefined : directionNames[call.direction],
      contact_name: contact?.name ?? null,
      contact_id: contact?.id ?? null,
    };
  };
}

/**
 * Loquent knows calls that are under way, that were completed, and others. One is under way when neither its length nor
 * its outcome is known yet; a log that lacks both, and with them recordings, does not say so much.
 */
function statusOf({
  status,
  disposition,
  durationSeconds,
  hasRecording,
}: Required<StoredCall>): LoquentCall['status'] {
  if (status === 'completed') return 'Completed';
  const isOpen = status === null && disposition === null && durationSeconds === null && hasRecording !== null;
  return isOpen ? 'InProgress' : 'Unknown';
}

function receivedOn(phone: Organization['phones'][number] | undefined): string {
  if (phone === undefined) return 'Unknown phone';
  return phone.friendlyName === null ? phone.number : `${phone.friendlyName} (${phone.number})`;
}
