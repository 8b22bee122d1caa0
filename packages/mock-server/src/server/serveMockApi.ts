import { createCallLogWorld } from '../call-log/createCallLogWorld';
import { importCallLog } from '../call-log/importCallLog';
import { createMockApi, type MockApi } from '../createMockApi';
import type { MockServer, MockServerOptions } from '../startMockServer';
import { defaultSettings } from '../systems/SystemSettings';
import type { World } from '../world/World';
import { createRequestListener } from './createRequestListener';
import { openServer } from './openServer';
import { unknownPathHandlers } from './unknownPathHandlers';

/** Does what `startMockServer` promises. */
export async function serveMockApi({
  port = 0,
  onRequest,
  ...options
}: MockServerOptions): Promise<MockServer> {
  // First the port: nobody should wait for a long import to be told that it is taken.
  const server = await openServer(port);
  try {
    const api = await createApi(options);
    const policy = { loopbackOnly: api.world.source === 'call-log' };
    const { reset } = api;
    const handlers = [...api.handlers, ...unknownPathHandlers()];
    server.serve(createRequestListener({ handlers, policy, onRequest }), reset);
    return {
      url: server.url,
      tokens: api.tokens,
      users: api.users,
      api,
      ...(api.world.report !== null && { report: api.world.report }),
      close: server.close,
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}

async function createApi({
  now = Date.now(),
  callLog,
  ...options
}: Omit<MockServerOptions, 'port' | 'onRequest'>): Promise<MockApi> {
  const world = callLog === undefined ? null : await readWorld(callLog);
  const api = createMockApi({ ...options, now, ...(world !== null && { world }) });
  const { dailyStats: kind = defaultSettings.dailyStats } = options.settings ?? {};
  // The first visitor should not wait for the roll-up.
  api.world.organizations[0]?.dailyStats({ kind, nowMs: api.world.nowMs });
  return api;
}

async function readWorld(callLog: NonNullable<MockServerOptions['callLog']>): Promise<World> {
  const { path, ...options } = typeof callLog === 'string' ? { path: callLog } : callLog;
  return createCallLogWorld(await importCallLog(path, options));
}
