import type { StoredLeg } from '../../tables/LegTable';

/** A leg before it is known which of the organization's legs it is. */
export type DrawnLeg = Omit<StoredLeg, 'serial' | 'callIndex' | 'hasId'>;
