import { VirsynRefusal } from '../VirsynRefusal';

/**
 * A parameter that is a whole number, in decimal digits; `fallback` when it is left out.
 * @throws {VirsynRefusal} 400 for anything else and outside `least` to `most`, both included; the sources name
 * the limits and do not say what Virsyn does beyond them
 */
export function readWhole(
  parameters: URLSearchParams,
  name: string,
  { fallback, least, most }: { readonly fallback: number; readonly least: number; readonly most: number },
): number {
  const text = parameters.get(name);
  if (text === null) return fallback;
  const value = /^\d{1,15}$/.test(text) ? Number(text) : -1;
  if (value >= least && value <= most) return value;
  const range = most === Number.MAX_SAFE_INTEGER ? `of ${least} or more` : `from ${least} to ${most}`;
  throw new VirsynRefusal(400, `Invalid ${name} "${text}". Use a whole number ${range}`);
}
