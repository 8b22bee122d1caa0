import { findSecretEnd } from './findSecretEnd';
import type { Secret } from './Secret';

/** Makes texts safe to print. */
export interface TextCleaner {
  /** A text of the system: also a beginning of the secret is struck out where a limit cut it off. */
  readonly clean: (text: string) => string;
  /** A text of whoever runs the command, which nothing has cut: only a whole secret is. */
  readonly cleanWhole: (text: string) => string;
}

/** Shorter values of a cookie are chance: `1`, `true`. */
const shortestValue = 6;

/**
 * A cleaner that strikes the secret out, however {@link findSecretEnd} can read it, and shows what a terminal would
 * obey (control, bidirectional and line signs) as its code. Other encodings, such as base64, stay.
 */
export function createTextCleaner(secret: Secret | null): TextCleaner {
  const values = secret === null ? [] : toValues(secret);
  const cleanWith = (isCut: boolean) => (text: string) => showSigns(strike(text, values, isCut));
  return { clean: cleanWith(true), cleanWhole: cleanWith(false) };
}

interface Struck {
  /** In small letters. */
  readonly text: string;
  /** Whether a beginning of it tells anything: the name of a cookie does not. */
  readonly isValue: boolean;
}

function toValues({ kind, text }: Secret): readonly Struck[] {
  const whole = text.toLowerCase();
  if (kind === 'token') return [{ text: whole, isValue: true }];
  // A system that echoes a cookie may leave its name out.
  const values = whole.split(/;\s*/).map((pair) => pair.slice(pair.indexOf('=') + 1));
  return [
    { text: whole, isValue: false },
    ...values
      .filter(({ length }) => length >= shortestValue)
      .map((value) => ({ text: value, isValue: true })),
  ];
}

function strike(text: string, secrets: readonly Struck[], isCut: boolean): string {
  const kept: string[] = [];
  for (let at = 0; at < text.length; ) {
    const start = at;
    const ends = secrets.map(
      (secret) => findSecretEnd(text, start, secret.text, isCut && secret.isValue) ?? start,
    );
    const end = Math.max(start, ...ends);
    kept.push(end > start ? '[redacted]' : text.charAt(start));
    at = Math.max(end, start + 1);
  }
  return kept.join('');
}

function showSigns(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
    (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`,
  );
}
