import type { ErrorBody, SystemDialect } from '../system/SystemDialect';

/** Vyom's errors: its envelope with `success: false`, and the `{ detail }` of its framework around it. */
export const vyomDialect: SystemDialect = {
  system: 'vyom',
  readErrorBody,
  findFailure: (json) => {
    const body = membersOf(json);
    return body.success === false ? readErrorBody(body) : null;
  },
};

function readErrorBody({ message, data, detail }: Readonly<Record<string, unknown>>): ErrorBody {
  const listed = membersOf(data).errors ?? detail;
  const errors = Array.isArray(listed) ? listed.map(membersOf) : [];
  return {
    message: errors.reduce(withoutInput, message ?? detail),
    parameters: errors.map(({ loc }) => nameOf(loc)),
  };
}

/** The framework's sentence may quote what was sent, which is not the system's to say. */
function withoutInput(message: unknown, { input }: Readonly<Record<string, unknown>>): unknown {
  return typeof message === 'string' && typeof input === 'string' && input !== ''
    ? message.replaceAll(input, '…')
    : message;
}

/** `start_date` of `["query", "start_date"]`. */
function nameOf(loc: unknown): string | undefined {
  return Array.isArray(loc) ? loc.filter((step) => step !== 'query').join('.') : undefined;
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
