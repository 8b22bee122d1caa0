import type { CallTable } from '../../../tables/CallTable';
import type { DrawContext } from '../../DrawContext';
import type { CarriedCall } from './CarriedCall';
import type { LegPlace } from './LegPlace';

/**
 * The call in row `index` as its carrier sees it; `null` for a call that no carrier sees: one from the web, of an
 * organization without a phone, or with a contact without a number.
 */
export function readCarriedCall(
  calls: CallTable,
  index: number,
  {
    agency,
    contacts,
    lineNumbers,
    placeOf,
  }: Pick<DrawContext, 'agency' | 'contacts'> & {
    /** Number by phone id. */
    readonly lineNumbers: ReadonlyMap<string, string>;
    readonly placeOf: (phoneNumber: string) => LegPlace;
  },
): CarriedCall | null {
  // A phone that is not known does not keep the carrier from a line of ours: the first.
  const lineNumber = lineNumbers.get(calls.phoneId.at(index) ?? '') ?? agency.phones[0]?.number;
  if (calls.medium.at(index) === 'web' || lineNumber === undefined) return null;
  const contactNumber = contacts[calls.contactIndex.at(index) ?? -1]?.phoneNumber ?? null;
  if (contactNumber === null) return null;
  const durationSeconds = calls.durationSeconds.at(index);
  const isConnected = calls.isConnectedAt(index);
  return {
    startMs: calls.startMs.at(index),
    isInbound: calls.direction.at(index) === 'inbound',
    ending: endingOf(durationSeconds, isConnected, calls.status.at(index)),
    talkSeconds: durationSeconds ?? 0,
    isConnected,
    lineNumber,
    contactNumber,
    place: placeOf(contactNumber),
  };
}

function endingOf(
  durationSeconds: number | null,
  isConnected: boolean,
  status: ReturnType<CallTable['status']['at']>,
): CarriedCall['ending'] {
  if (durationSeconds === null) return 'open';
  if (isConnected || durationSeconds > 0) return 'answered';
  return status === 'failed' ? 'failed' : 'missed';
}
