import type { SystemDialect } from '../system/SystemDialect';
import { membersOf } from '../wire/membersOf';

/**
 * Loquent's errors: `{ message, code, data? }`. Inferred: it is the shape that the framework of its server functions
 * gives them. No answer has both members, so a success that has them is a failure.
 */
export const loquentDialect: SystemDialect = {
  system: 'loquent',
  ownOptions: ['encodeTimeRange', 'organizationTimeZone'],
  readErrorBody: ({ message, data }) => ({ message, details: data }),
  findFailure: (json) => {
    const { message, code, data } = membersOf(json);
    return typeof message === 'string' && typeof code === 'number'
      ? { message, details: data, status: code }
      : null;
  },
};
