import type { SystemDialect } from '../system/SystemDialect';
import type { TransportRequest } from './Transport';

/** What a request carries that a server may echo. */
export interface SentSecrets {
  readonly tokens: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly search: TransportRequest['search'];
  /** Which parameters are struck out. */
  readonly freeParameters: SystemDialect['freeParameters'];
}

/**
 * What a server may echo and no error may keep, plain and as addresses spell it, longest first: one secret may hold
 * another.
 */
export function toSecrets({ tokens, headers, search, freeParameters = [] }: SentSecrets): readonly string[] {
  const given = [...Object.values(headers), ...freeParameters.map((name) => search[name] ?? '')];
  // Struck out of every sentence, one such as `1` would leave none to read.
  const secrets = [...tokens, ...given.filter((value) => value.length > 2)];
  return [...new Set(secrets.flatMap(toSpellings))].sort((one, other) => other.length - one.length);
}

function toSpellings(secret: string): readonly string[] {
  const ofForms = new URLSearchParams({ '': secret }).toString().slice(1);
  // As encodeURIComponent spells it, which throws over half a surrogate pair.
  const ofPaths = ofForms.replaceAll('+', '%20').replace(/%(?:21|27|28|29|7E)/g, decodeURIComponent);
  const encoded = [ofForms, ofPaths];
  const inLowerCase = encoded.map((text) => text.replace(/%../g, (hex) => hex.toLowerCase()));
  return [secret, ...encoded, ...inLowerCase];
}
