import type { LoquentCall } from '../../wire/LoquentCall';
import { toComparableName } from '../../wire/toComparableName';

/** Whom a call was with: the contact's name, else the other end's number, else both numbers; `null` without any. */
export function toContact({ contact_name, from_to_number, direction }: LoquentCall): string | null {
  if (contact_name) return contact_name;
  const [from, to, ...more] = from_to_number.split(' -> ');
  const name = toComparableName(direction ?? '');
  const other = more.length > 0 ? null : name === 'inbound' ? from : name === 'outbound' ? to : null;
  return other || from_to_number || null;
}
