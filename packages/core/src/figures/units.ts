import type { Unit } from '../views/Figure';

/** Every {@link Unit}. */
export const units: readonly Unit[] = [
  'count',
  'percent',
  'ratio',
  'points',
  'seconds',
  'minutes',
  'hours',
  'currency',
  'number',
];
