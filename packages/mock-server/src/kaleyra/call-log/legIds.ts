import { uuidOf } from '../../world/uuidOf';

/** Ids for the legs of one organization, and the way back. */
export interface LegIds {
  /** The carrier's id of a leg. */
  readonly idOf: (serial: number) => string;
  /** The serial of an id; `null` for an id that is not one of these. */
  readonly serialOf: (id: string) => number | null;
}

/** UUIDs whose last group is the leg's serial, so that an id finds its leg without a list of all ids. */
export function legIds(organizationId: string): LegIds {
  const prefix = uuidOf(`legs ${organizationId}`).slice(0, -12);
  return {
    idOf: (serial) => prefix + serial.toString(16).padStart(12, '0'),
    serialOf: (id) => {
      const isOurs = id.startsWith(prefix) && /^[0-9a-f]{12}$/.test(id.slice(prefix.length));
      return isOurs ? Number.parseInt(id.slice(prefix.length), 16) : null;
    },
  };
}
