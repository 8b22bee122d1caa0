import { carrierKey } from '../kaleyra/carrier/carrierKey';
import type { World } from '../world/World';

/** A key of Kaleyra's carrier, which knows no users. */
export interface CarrierKey {
  /** The value of `api_key`. */
  readonly key: string;
  /** What it is for, a sentence without a period. */
  readonly purpose: string;
}

/** A key for each organization, the main one first. */
export function carrierKeys({ organizations, source }: World): readonly CarrierKey[] {
  return organizations.map((organization) => ({
    key: carrierKey(organization),
    purpose:
      source === 'call-log'
        ? 'is answered 404, since a call log holds no legs'
        : `pulls the legs of ${organization.name}`,
  }));
}
