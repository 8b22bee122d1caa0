import type { NamedEntity } from '../../world/NamedEntity';
import { uuidOf } from '../../world/uuidOf';

/** The UUID of a call or message of an organization: the same in every answer. */
export function rowId({ id }: NamedEntity, kind: 'call' | 'message', serial: number): string {
  return uuidOf(`${kind} ${id} ${serial}`);
}
