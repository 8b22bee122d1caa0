import type fc from 'fast-check';
import { json, never } from '../createFakeFetch';
import { type AnySystem, withOwner } from '../everySystem';
import type { RacePlan } from './RacePlan';
import type { RaceState } from './RaceState';

/** A `fetch` that answers as the plan says, each user with figures of his own, and notes for whom it was sent. */
export function createRaceServer(
  state: RaceState,
  plan: RacePlan,
  scheduler: fc.Scheduler,
  system: AnySystem,
): typeof globalThis.fetch {
  let answerCount = 0;
  return async (input, init) => {
    const request = new Request(input, init);
    // As the platform's own does.
    request.signal.throwIfAborted();
    const attempt = state.running.getStore();
    const token = request.headers.get('authorization')?.replace('Bearer ', '') ?? '';
    const isRefused = state.refusedTokens.has(token);
    attempt?.sent.push({ token, isRefused });
    if (!attempt) state.log.problems.push(`nobody asked for ${request.url}`);

    const index = answerCount;
    answerCount += 1;
    const way = plan.answers[index] ?? 'sound';
    if (way === 'hung') return never();
    await scheduler.schedule(Promise.resolve(), `answer ${index} ${way}`);
    if (isRefused) return json({ message: 'expired' }, 401);
    if (way === 'broken') throw new TypeError('fetch failed');
    return json(withOwner(system.answerTo(request), token.split('.')[0] ?? ''));
  };
}
