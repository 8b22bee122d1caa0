import type { SystemDialect } from '../system/SystemDialect';

/**
 * Virsyn's errors: `{ error, details? }`. No answer has a member `error`, so a success that has one is a failure:
 * most members of some answers may be absent, and it would pass for one of them.
 */
export const virsynDialect: SystemDialect = {
  system: 'virsyn',
  readErrorBody: ({ error, details }) => ({ message: error, details }),
  findFailure: (json) =>
    typeof json === 'object' && json !== null && 'error' in json && typeof json.error === 'string'
      ? { message: json.error, details: 'details' in json ? json.details : undefined }
      : null,
};
