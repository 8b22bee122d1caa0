import type { Instant } from '@callscope/core';
import { getResponse, type RequestHandler } from 'msw';
import { controlHandlers } from './control/controlHandlers';
import type { Fault, FaultName } from './faults/Fault';
import { FaultSet } from './faults/FaultSet';
import { kaleyraHandlers } from './kaleyra/kaleyraHandlers';
import { loquentHandlers } from './loquent/loquentHandlers';
import { completeSettings } from './options/completeSettings';
import { requireConditions } from './options/requireConditions';
import { requireObject } from './options/requireObject';
import type { SystemHandlersOptions } from './systems/SystemHandlersOptions';
import type { SystemSettings } from './systems/SystemSettings';
import type { MockTokens, MockUser } from './users/MockUser';
import { mockTokens } from './users/mockTokens';
import { mockUsers } from './users/mockUsers';
import { virsynHandlers } from './virsyn/virsynHandlers';
import { vyomHandlers } from './vyom/vyomHandlers';
import { createBuiltInWorld } from './world/built-in/createBuiltInWorld';
import type { World } from './world/World';

/** What a mock API is made from. */
export interface MockApiOptions {
  /** Decides the calls of the built-in world; a whole number of 0 or more, 1 when left out. */
  readonly seed?: number;
  /**
   * The built-in world's now. `2026-02-16T15:00:00Z` when left out, so that the world is the same on every
   * machine and every day. The server and the command use today instead.
   */
  readonly now?: Instant;
  /** How many days of the built-in world have calls, 1 to 3,660; 90 when left out. */
  readonly days?: number;
  /** Milliseconds before every answer of the systems; 0 when left out. */
  readonly latencyMs?: number;
  /** Faults in force from the start, and again after `reset()`. */
  readonly faults?: readonly (Fault | FaultName)[];
  /** How the systems behave where real ones differ; each of `defaultSettings` where left out. */
  readonly settings?: Partial<SystemSettings>;
  /** A world to answer from in place of the built-in one; `seed`, `now` and `days` are then not read. */
  readonly world?: World;
}

/** The mock back ends, ready for MSW or for a server. */
export interface MockApi {
  /** MSW handlers for the paths of the four systems, of Kaleyra's carrier and of `/_mock/…`, on any origin. */
  readonly handlers: RequestHandler[];
  readonly world: World;
  /** The faults in force; change them at any time. */
  readonly faults: FaultSet;
  readonly tokens: MockTokens;
  readonly users: readonly MockUser[];
  /** Puts the first faults and Kaleyra's first legs back, and ends every request that still waits. */
  readonly reset: () => void;
}

const optionNames = ['seed', 'now', 'days', 'latencyMs', 'faults', 'settings', 'world'];

/**
 * Makes the mock back ends. Two of them share nothing.
 * @throws {MockServerError} for an option that is unknown or out of range, or an unknown fault
 */
export function createMockApi(options: MockApiOptions = {}): MockApi {
  requireObject('createMockApi', 'options', options, optionNames);
  requireConditions('createMockApi', options);
  const { seed = 1, now = '2026-02-16T15:00:00Z', days = 90, latencyMs = 0 } = options;
  const { faults: firstFaults = [], settings = {} } = options;
  const { world = createBuiltInWorld({ seed, now, days }) } = options;
  const faults = new FaultSet();
  faults.set(firstFaults);
  let release = new AbortController();
  const users = mockUsers(world);
  const handled: SystemHandlersOptions = {
    world,
    users,
    settings: completeSettings('createMockApi', settings),
    conditions: () => ({
      faults,
      latencyMs,
      released: release.signal,
      users,
      nowMs: world.nowMs,
      askAgain: (request) => getResponse(handlers, request),
    }),
  };
  const kaleyra = kaleyraHandlers(handled);
  const handlers: RequestHandler[] = [
    ...virsynHandlers(handled),
    ...vyomHandlers(handled),
    ...loquentHandlers(handled),
    ...kaleyra.handlers,
    ...controlHandlers({ world, users, faults }),
  ];
  return {
    handlers,
    world,
    faults,
    tokens: mockTokens(),
    users,
    reset: () => {
      faults.set(firstFaults);
      kaleyra.reset();
      release.abort();
      release = new AbortController();
    },
  };
}
