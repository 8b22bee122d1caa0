import { getEventListeners } from 'node:events';
import { QueryClient } from '@tanstack/query-core';
import type fc from 'fast-check';
import { vi } from 'vitest';
import { type AnySystem, ownerOf } from '../everySystem';
import { recordSignals } from '../recordSignals';
import { createRaceHost } from './createRaceHost';
import { createRaceServer } from './createRaceServer';
import { findBreaches, isPending } from './RaceLog';
import type { Move, PlannedAsk, RacePlan } from './RacePlan';
import { attemptAs, createRaceState } from './RaceState';

// Longer than all attempts of a query, the waits between them and the host's own limit.
const endMs = 200_000;

/**
 * Runs one race of a client against its host, its system and its user, on fake timers.
 *
 * @returns every rule that was broken, as sentences; empty when all went well
 */
export async function runRace(
  system: AnySystem,
  plan: RacePlan,
  scheduler: fc.Scheduler,
): Promise<readonly string[]> {
  const state = createRaceState();
  const { log } = state;
  const cache = new QueryClient();
  const controllers: AbortController[] = [];
  const usersByGeneration = [0];
  const getAccessToken = createRaceHost(state, plan, scheduler);
  const fetch = createRaceServer(state, plan, scheduler, system);
  const { made: client, signals } = recordSignals(() => system.connect({ fetch, getAccessToken }));

  const toQuery = ({ methodIndex }: PlannedAsk) =>
    client.query(system.methods[methodIndex % system.methods.length] ?? '');
  const oldQueries = plan.asks.map(toQuery);

  const ask = (planned: PlannedAsk, index: number) => {
    const controller = new AbortController();
    controllers.push(controller);
    const { signal } = controller;
    if (planned.way === 'method') {
      const method = system.methods[planned.methodIndex % system.methods.length] ?? '';
      attemptAs(state, state.present, () => client.ask(method, { signal }));
      return;
    }
    const isOld = planned.way === 'old_query';
    const whose = isOld ? { generation: 0, user: 0 } : state.present;
    const query = (isOld ? oldQueries[index] : undefined) ?? toQuery(planned);
    const fetched = cache.fetchQuery({
      ...query,
      queryFn: (context) => attemptAs(state, whose, () => query.queryFn(context)),
    });
    signal.addEventListener('abort', () => cache.cancelQueries({ queryKey: query.queryKey }), {
      once: true,
    });
    const forget = () => controllers.splice(controllers.indexOf(controller), 1);
    fetched.then(forget, forget);
  };

  const reset = (user: number) => {
    for (const attempt of log.attempts) {
      if (attempt.generation === state.present.generation && isPending(attempt.outcome))
        attempt.isOutlived = true;
    }
    state.present = { generation: state.present.generation + 1, user };
    usersByGeneration.push(user);
    const former = client.identity.keyPrefix();
    signals.push(...recordSignals(client.resetIdentity).signals);
    cache.removeQueries({ queryKey: former });
  };

  const moves: Readonly<Record<Move, () => unknown>> = {
    expire: () => {
      for (const { token } of log.hostCalls) if (token !== null) state.refusedTokens.add(token);
    },
    sign_out: () => reset(state.present.user),
    switch_user: () => reset(state.present.user + 1),
    abort: () => controllers.shift()?.abort(),
    elapse: () => vi.advanceTimersByTimeAsync(15_000),
  };

  for (const [index, planned] of plan.asks.entries()) {
    scheduler.schedule(Promise.resolve(), `ask ${index}`).then(() => ask(planned, index));
  }
  scheduler.scheduleSequence(
    plan.moves.map((move) => ({ label: move, builder: async () => void (await moves[move]()) })),
  );

  for (let step = 0; ; step += 1) {
    // Either some turns later, in the middle of whatever is going on, or when all of it has come to rest.
    for (let turns = plan.gapTurns[step] ?? 0; turns > 0; turns -= 1) await Promise.resolve();
    if (scheduler.count() === 0 || step >= plan.gapTurns.length) await settle();
    if (scheduler.count() === 0) await vi.advanceTimersByTimeAsync(endMs);
    if (scheduler.count() === 0) break;
    await scheduler.waitOne();
  }

  const breaches = [...(await findBreaches(log))];
  for (const query of cache.getQueryCache().getAll()) {
    const { queryKey } = query;
    const user = usersByGeneration[Number(queryKey[4])] ?? -1;
    if (query.state.data !== undefined && ownerOf(query.state.data) !== `user-${user}`) {
      breaches.push(`the key of generation ${queryKey[4]} holds figures of ${ownerOf(query.state.data)}`);
    }
  }
  cache.clear();
  // Each one that is enabled slows every promise of the process.
  state.running.disable();
  if (vi.getTimerCount() > 0) breaches.push(`${vi.getTimerCount()} timers are left`);
  const listenerCount = [...signals, ...controllers.map(({ signal }) => signal)].reduce(
    (count, signal) => count + getEventListeners(signal, 'abort').length,
    0,
  );
  if (listenerCount > 0) breaches.push(`${listenerCount} listeners are left`);
  return breaches;
}

/** Until nothing that is ready to run is left. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise(setImmediate);
}
