import { TokenError } from '../errors/TokenError';
import { untilAborted } from '../transport/signals/untilAborted';
import type { GetAccessToken } from './ClientAuth';
import type { BearerToken, Credentials } from './Credentials';
import { isBearerToken } from './isBearerToken';

const hostLimitMs = 15_000;

/**
 * Bearer tokens from the host's callback, at most one call of it at a time. A token is held until it is
 * refused; a call that fails is not held, so that the next request asks again.
 *
 * @throws {TokenError} from `current` and `renew`, when the callback throws, hangs or gives no usable token
 */
export function createTokenSource(system: string, getAccessToken: GetAccessToken): Credentials {
  let held: BearerToken | null = null;
  let flight: { readonly token: Promise<BearerToken>; readonly controller: AbortController } | null = null;
  let lastVersion = 0;
  let hasHadToken = false;

  const fly = (): Promise<BearerToken> => {
    if (flight) return flight.token;
    const controller = new AbortController();
    const reason = hasHadToken ? 'expired' : 'first';
    held = null;
    let ask: () => void = () => undefined;
    const asked = new Promise<string>((resolve) => {
      ask = () => resolve(askHost(system, getAccessToken, reason, controller));
    });
    const token = asked.then(
      (text) => {
        lastVersion += 1;
        const fresh: BearerToken = { text, version: lastVersion };
        // A flight that `forget` has dropped belongs to the former user: its token is never held.
        if (flight?.controller === controller) {
          held = fresh;
          hasHadToken = true;
          flight = null;
        }
        return fresh;
      },
      (error: unknown) => {
        if (flight?.controller === controller) flight = null;
        throw error;
      },
    );
    flight = { token, controller };
    // Only now: the callback may reset the identity at once, or ask this client, and both must find the flight.
    ask();
    return token;
  };

  return {
    mode: 'omit',
    current: (signal) => (held ? Promise.resolve(held) : untilAborted(fly(), signal)),
    renew: (refused, signal) =>
      held && held.version > refused.version ? Promise.resolve(held) : untilAborted(fly(), signal),
    forget: () => {
      flight?.controller.abort();
      held = null;
      flight = null;
      hasHadToken = false;
    },
  };
}

async function askHost(
  system: string,
  getAccessToken: GetAccessToken,
  reason: 'first' | 'expired',
  controller: AbortController,
): Promise<string> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    timer = setTimeout(() => controller.abort(), hostLimitMs);
    const asked = (async () => getAccessToken({ reason, signal: controller.signal }))();
    const token: unknown = await untilAborted(asked, controller.signal);
    if (!isBearerToken(token)) throw new TokenError({ system }, 'unusable');
    return token;
  } catch (error) {
    if (error instanceof TokenError) throw error;
    throw new TokenError({ system }, controller.signal.aborted ? 'hung' : 'threw');
  } finally {
    clearTimeout(timer);
  }
}
