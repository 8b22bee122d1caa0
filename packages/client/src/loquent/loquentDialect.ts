import type { SystemDialect } from '../system/SystemDialect';

/**
 * Loquent's errors: `{ message, code, data? }`. Inferred: it is the shape that the framework of its server functions
 * gives them. No answer has both members, so a success that has them is a failure.
 */
export const loquentDialect: SystemDialect = {
  system: 'loquent',
  readErrorBody: ({ message, data }) => ({ message, details: data }),
  findFailure: (json) =>
    typeof json === 'object' &&
    json !== null &&
    'message' in json &&
    typeof json.message === 'string' &&
    'code' in json &&
    typeof json.code === 'number'
      ? { message: json.message, details: 'data' in json ? json.data : undefined, status: json.code }
      : null,
};
