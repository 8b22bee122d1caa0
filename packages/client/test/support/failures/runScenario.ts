import { QueryClient } from '@tanstack/query-core';
import { vi } from 'vitest';
import { isClientError } from '../../../src/errors/isClientError';
import type { KaleyraClient } from '../../../src/kaleyra/createKaleyraClient';
import type { AnyClient, AnySystem } from '../everySystem';
import type { Fault } from './createFault';
import { createFaultyWorld } from './createFaultyWorld';

/**
 * Everything a client can be asked: a method and a query of every endpoint, a renewal, an end of the session, a retry, a
 * change of the user and, where there is one, a sync of three days. Then all of it once more, without the fault.
 *
 * @returns what went wrong beyond a `ClientError`, as sentences; empty when all went well
 */
export async function runScenario(system: AnySystem, fault: Fault): Promise<readonly string[]> {
  const world = createFaultyWorld(system, fault);
  const problems: string[] = [];
  const judge = (step: string, error: unknown) => {
    const text = isClientError(error) ? JSON.stringify(error) : '';
    if (!isClientError(error)) problems.push(`${step} ended in ${String(error)}`);
    else if (text.includes('injected')) problems.push(`${step} told ${text}`);
  };
  const attempt = async <T>(step: string, work: () => T | Promise<T>): Promise<T | null> => {
    try {
      return await elapse((async () => work())());
    } catch (error) {
      judge(step, error);
      return null;
    }
  };

  const client = (await attempt('connect', world.connect)) ?? world.connect();
  const stop = client.identity.subscribe(world.listener);
  const cache = new QueryClient();
  for (const [index, method] of system.methods.entries()) {
    // A token that has ended, a session that has, and a system that is down for a moment.
    if (index === 1) world.refuse(401);
    if (index === 2) world.refuse(401, true);
    await attempt(method, () => client.ask(method, { signal: world.createSignal() }));
    world.accept();
    if (index === 3) world.refuse(503);
    await attempt(`query of ${method}`, () => cache.fetchQuery(client.query(method)));
    world.accept();
  }
  await attempt('sync', () => sync(client, world.listener, judge));
  await attempt('resetIdentity', client.resetIdentity);

  for (const method of system.methods) {
    try {
      await elapse(client.ask(method, { signal: world.createSignal() }));
      await elapse(cache.fetchQuery(client.query(method)));
    } catch (error) {
      // The fault may strike here, and only here.
      judge(`${method} afterwards`, error);
      await elapse(client.ask(method));
    }
  }
  stop();
  cache.clear();
  return [...problems, ...world.findLeaks().map((leak) => `${leak} are left`)];
}

async function sync(
  { itself }: AnyClient,
  onProgress: () => void,
  judge: (step: string, error: unknown) => void,
): Promise<void> {
  if (!('sync' in itself)) return;
  // No other client has a sync.
  const { days } = await (itself as KaleyraClient).sync(
    { from_date: '2026-02-14', to_date: '2026-02-16' },
    { onProgress },
  );
  for (const day of days) if (day.outcome === 'failed') judge(`sync of ${day.day}`, day.error);
}

/** The outcome of work on fake timers, which go on until it has one. */
async function elapse<T>(work: Promise<T>): Promise<T> {
  let isOver = false;
  const end = () => {
    isOver = true;
  };
  work.then(end, end);
  for (let turn = 0; !isOver && turn < 200; turn += 1) {
    await new Promise(setImmediate);
    if (!isOver) await vi.advanceTimersByTimeAsync(500);
  }
  if (!isOver) throw new Error('never ended');
  return work;
}
