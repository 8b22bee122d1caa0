import { doctorFlags } from './doctorFlags';
import { UsageError } from './UsageError';

/** What of a token of `parseArgs` is looked at. */
interface ArgumentToken {
  readonly kind: string;
  /** Where it stands among the arguments, from 0. */
  readonly index: number;
  /** The name of an option, without hyphens. */
  readonly name?: string;
  readonly value?: string | undefined;
}

const secretNames = /token|key|cookie|auth|secret|password|bearer|header|credential|jwt|session/i;

/**
 * Refuses what the command does not know, a secret among the arguments, and an option given twice or without its
 * value, by its place: an argument may be a token, so none is repeated.
 *
 * @throws {UsageError}
 */
export function refuseStrangers(tokens: readonly ArgumentToken[]): void {
  const seen = new Set<string>();
  for (const { kind, index, name = '', value } of tokens) {
    if (kind === 'option-terminator') continue;
    const known = kind === 'option' ? Object.entries(doctorFlags).find(([flag]) => flag === name) : undefined;
    if (known === undefined) throw new UsageError(describeStranger(kind, index, name));
    const [flag, { type }] = known;
    const isValueWanted = type === 'string';
    if (isValueWanted && (value === undefined || value === '' || /^--?[a-z]/i.test(value))) {
      throw new UsageError(`--${flag} needs a value`);
    }
    if (!isValueWanted && value !== undefined) throw new UsageError(`--${flag} takes no value`);
    if (seen.has(flag)) throw new UsageError(`--${flag} is given twice`);
    seen.add(flag);
  }
}

function describeStranger(kind: string, index: number, name: string): string {
  const place = `argument ${index + 1}`;
  if (kind === 'option' && (secretNames.test(name) || name === 'H' || name === 'u')) {
    return `${place} would be a secret, which is never taken from the command line: other users of this machine and your shell's history can read it there. Set CALLSCOPE_TOKEN (for Vyom CALLSCOPE_API_KEY, for Loquent also CALLSCOPE_COOKIE), or run without it and type the secret when asked. If it was a real one, replace it`;
  }
  const flags = name.length > 2 ? Object.keys(doctorFlags) : [];
  const alike =
    flags.find((flag) => flag.startsWith(name)) ?? flags.find((flag) => flag.startsWith(name.slice(0, 4)));
  const hint = kind === 'option' && alike !== undefined ? `; did you mean --${alike}?` : '';
  return `${place} is not known${hint}${hint ? '' : ', and is not repeated here because it may be a secret'}`;
}
