import { createCallLogWorld } from '../call-log/createCallLogWorld';
import { importCallLog } from '../call-log/importCallLog';
import { createMockApi } from '../createMockApi';
import type { MockServer, MockServerOptions } from '../startMockServer';
import type { World } from '../world/World';
import { createRequestListener } from './createRequestListener';
import { openServer } from './openServer';

/** Does what `startMockServer` promises. */
export async function serveMockApi({
  port = 0,
  now = Date.now(),
  callLog,
  onRequest,
  ...options
}: MockServerOptions): Promise<MockServer> {
  const world = callLog === undefined ? null : await readWorld(callLog);
  const api = createMockApi({ ...options, now, ...(world !== null && { world }) });
  // The first visitor should not wait for the roll-up.
  api.world.dailyStats();
  const listener = createRequestListener({
    handlers: api.handlers,
    policy: { loopbackOnly: api.world.source === 'call-log' },
    onRequest,
  });
  const { url, close } = await openServer(port, listener, api.reset);
  return {
    url,
    tokens: api.tokens,
    users: api.users,
    api,
    ...(api.world.report !== null && { report: api.world.report }),
    close,
  };
}

async function readWorld(callLog: NonNullable<MockServerOptions['callLog']>): Promise<World> {
  const { path, ...options } = typeof callLog === 'string' ? { path: callLog } : callLog;
  return createCallLogWorld(await importCallLog(path, options));
}
