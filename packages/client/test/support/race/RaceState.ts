import { AsyncLocalStorage } from 'node:async_hooks';
import type { Attempt, RaceLog, Whose } from './RaceLog';

/** What the user, the host and the system of one race share. */
export interface RaceState {
  readonly log: RaceLog;
  /** For which request of the client the code that asks is running. */
  readonly running: AsyncLocalStorage<Attempt>;
  readonly refusedTokens: Set<string>;
  /** Who is signed in. */
  present: Whose;
}

/** Before everything. */
export function createRaceState(): RaceState {
  return {
    log: { attempts: [], hostCalls: [], problems: [] },
    running: new AsyncLocalStorage(),
    refusedTokens: new Set(),
    present: { generation: 0, user: 0 },
  };
}

/** Makes a request on somebody's behalf, so that what is sent for it can be told from all else. */
export function attemptAs(state: RaceState, whose: Whose, start: () => Promise<unknown>): Promise<unknown> {
  const attempt = {
    ...whose,
    sent: [],
    outcome: Promise.resolve<unknown>(undefined),
    isOutlived: whose.generation !== state.present.generation,
  };
  attempt.outcome = state.running.run(attempt, start);
  attempt.outcome.catch(() => undefined);
  state.log.attempts.push(attempt);
  return attempt.outcome;
}
