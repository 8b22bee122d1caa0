import type { SystemDialect } from '../system/SystemDialect';
import { membersOf } from '../wire/membersOf';

/**
 * Virsyn's errors: `{ error, details? }`. No answer has a member `error`, so a success that has one is a failure:
 * most members of some answers may be absent, and it would pass for one of them.
 */
export const virsynDialect: SystemDialect = {
  system: 'virsyn',
  freeParameters: ['campaign_id', 'client_id'],
  readErrorBody: ({ error, details }) => ({ message: error, details }),
  findFailure: (json) => {
    const { error, details } = membersOf(json);
    return typeof error === 'string' ? { message: error, details } : null;
  },
};
