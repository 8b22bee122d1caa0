import type { VirsynPeriod } from './readPeriod';

/** The periods of the endpoints that know them all. */
export const everyPeriod: readonly VirsynPeriod[] = ['today', '7d', '30d', '90d', 'custom'];
