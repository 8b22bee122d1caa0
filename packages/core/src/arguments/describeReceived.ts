const MAXIMUM_LENGTH = 80;

/** A received value as short text for an error: at most 80 characters, never a throw. */
export function describeReceived(value: unknown): string {
  const text = describe(value);
  return text.length > MAXIMUM_LENGTH ? `${text.slice(0, MAXIMUM_LENGTH - 1)}…` : text;
}

function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, MAXIMUM_LENGTH));
  if (Object.is(value, -0)) return '-0';
  if (typeof value === 'object' && value !== null) return Object.prototype.toString.call(value);
  if (typeof value === 'function') return 'a function';
  return String(value);
}
