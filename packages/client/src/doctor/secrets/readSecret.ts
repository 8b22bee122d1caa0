import { isBearerToken } from '../../auth/isBearerToken';
import { UsageError } from '../command/UsageError';
import type { DoctorSystem } from '../DoctorSystem';
import type { Secret } from './Secret';

/** Where each system's secret may be, the first that is set counts. */
const variables: Readonly<Record<DoctorSystem, readonly string[]>> = {
  virsyn: ['CALLSCOPE_TOKEN'],
  vyom: ['CALLSCOPE_API_KEY', 'CALLSCOPE_TOKEN'],
  loquent: ['CALLSCOPE_TOKEN', 'CALLSCOPE_COOKIE'],
  kaleyra: ['CALLSCOPE_TOKEN'],
};

/** Where a secret can be read from. */
export interface SecretSurroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Asks a person without showing what is typed; `null` when nobody is there. */
  readonly ask: ((question: string) => Promise<string>) | null;
}

/**
 * The secret of a system; `null` for Kaleyra without one, which needs none.
 *
 * @throws {UsageError} when there is none, or one that no request can carry; it is never quoted
 */
export async function readSecret(
  system: DoctorSystem,
  { environment, ask }: SecretSurroundings,
): Promise<Secret | null> {
  const names = variables[system];
  for (const origin of names) {
    const text = environment[origin]?.trim();
    if (text) return requireUsable({ kind: origin.endsWith('COOKIE') ? 'cookie' : 'token', origin, text });
  }
  if (system === 'kaleyra') return null;
  if (ask === null) {
    throw new UsageError(
      `${system} needs a secret: set ${names.join(' or ')} in the environment, or run in a terminal to be asked for it`,
    );
  }
  const text = (await ask(`${system === 'vyom' ? 'API key' : 'Token'} for ${system} (not shown): `)).trim();
  if (text === '') throw new UsageError(`${system} needs a secret, and none was typed`);
  return requireUsable({ kind: 'token', origin: 'what was typed', text });
}

function requireUsable(secret: Secret): Secret {
  if (secret.kind === 'cookie') {
    if (/^[\x21-\x3a\x3c\x3e-\x7e]+=[\x20-\x7e]+$/.test(secret.text)) return secret;
    throw new UsageError(`${secret.origin} is not a cookie as a request carries it: name=value`);
  }
  if (isBearerToken(secret.text)) return secret;
  throw new UsageError(
    `${secret.origin} is not a usable token: give it bare, visible ASCII characters without spaces or "Bearer"`,
  );
}
