import { inspect } from 'node:util';
import { ClientError } from '../../../src/errors/ClientError';

/** Whose a request or a token is. */
export interface Whose {
  readonly generation: number;
  readonly user: number;
}

/** One request of the client, from its call to its end, with what was sent for it. */
export interface Attempt extends Whose {
  readonly sent: { readonly token: string; readonly isRefused: boolean }[];
  outcome: Promise<unknown>;
  /** Whether its identity ended before it did. */
  isOutlived: boolean;
}

/** One call of the host's `getAccessToken`. */
export interface HostCall extends Whose {
  readonly reason: 'first' | 'expired';
  readonly signal: AbortSignal;
  isOpen: boolean;
  token: string | null;
}

/** All that happened in a race, and what of it must not have. */
export interface RaceLog {
  readonly attempts: Attempt[];
  readonly hostCalls: HostCall[];
  /** What was wrong at once, for example a second call of the host beside an open one. */
  readonly problems: string[];
}

/** Whether a promise has not settled, asked without waiting a turn. */
export function isPending(promise: Promise<unknown>): boolean {
  return inspect(promise).includes('<pending>');
}

/** Every rule of a race that was broken, as sentences. All promises must have had their time. */
export async function findBreaches({ attempts, hostCalls, problems }: RaceLog): Promise<readonly string[]> {
  const breaches = [...problems];
  const tokens = new Map(
    hostCalls.flatMap((call) => (call.token === null ? [] : [[call.token, call] as const])),
  );
  for (const [index, attempt] of attempts.entries()) {
    const say = (breach: string) => breaches.push(`request ${index} ${breach}`);
    if (isPending(attempt.outcome)) {
      say('never ended');
      continue;
    }
    const error: unknown = await attempt.outcome.then(
      () => null,
      (failure: unknown) => failure,
    );
    if (error !== null && !(error instanceof ClientError)) say(`ended in ${String(error)}`);
    if (error === null && attempt.isOutlived) say('gave figures after its identity had ended');
    const [first, second] = attempt.sent;
    if (attempt.sent.length > 2) say(`was sent ${attempt.sent.length} times`);
    if (second && (!first?.isRefused || first.token === second.token)) say('was repeated without need');
    for (const { token } of attempt.sent) {
      const call = tokens.get(token);
      if (call?.generation !== attempt.generation || call.user !== attempt.user) {
        say(`was signed with ${token}, a token of another identity`);
      }
    }
  }
  for (const generation of new Set(hostCalls.map((call) => call.generation))) {
    const given = hostCalls.filter((call) => call.generation === generation && call.token !== null);
    const refused = new Set(
      attempts
        .filter((attempt) => attempt.generation === generation)
        .flatMap(({ sent }) => sent.filter(({ isRefused }) => isRefused).map(({ token }) => token)),
    );
    if (given.length > 1 + refused.size) {
      breaches.push(
        `generation ${generation} got ${given.length} tokens, of which ${refused.size} were refused`,
      );
    }
  }
  return breaches;
}
