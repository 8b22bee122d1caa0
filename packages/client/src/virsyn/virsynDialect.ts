import type { SystemDialect } from '../system/SystemDialect';

/** Virsyn's errors: `{ error, details? }`. */
export const virsynDialect: SystemDialect = {
  system: 'virsyn',
  readErrorBody: ({ error, details }) => ({ message: error, details }),
};
