import type { Secret } from './Secret';

const redacted = '[redacted]';
/** Shorter beginnings of a secret at the end of a text are chance. */
const shortestPart = 6;

/**
 * A function that makes a text safe to print: the secret is struck out, also percent-encoded, also a beginning of it
 * where a limit cut it off, and what a terminal would obey (control, bidirectional and line signs) is shown as its
 * code.
 */
export function createTextCleaner(secret: Secret | null): (text: string) => string {
  const struck = toParts(secret);
  return (text) => {
    const open = struck.reduce((kept, part) => dropCutEnd(kept.replaceAll(part, redacted), part), text);
    return open.replace(
      /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
      (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`,
    );
  };
}

function toParts(secret: Secret | null): readonly string[] {
  if (secret === null) return [];
  // A system that echoes a cookie may leave its name out.
  const values =
    secret.kind === 'cookie'
      ? secret.text.split(/;\s*/).map((pair) => pair.slice(pair.indexOf('=') + 1))
      : [];
  const plain = [secret.text, ...values.filter((value) => value.length >= shortestPart)];
  return [...new Set([...plain, ...plain.map(encodeURIComponent)])].sort(
    (one, other) => other.length - one.length,
  );
}

function dropCutEnd(text: string, secret: string): string {
  for (let length = secret.length - 1; length >= shortestPart; length -= 1) {
    if (text.endsWith(secret.slice(0, length))) return text.slice(0, -length) + redacted;
  }
  return text;
}
