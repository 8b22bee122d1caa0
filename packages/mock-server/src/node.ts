export { createCallLogWorld } from './call-log/createCallLogWorld';
export { describeCallLog } from './call-log/describeCallLog';
export { type CallLog, type CallLogOptions, importCallLog } from './call-log/importCallLog';
export { parsePairs } from './command/parsePairs';
export {
  createMockInterceptor,
  type ListenOptions,
  type MockInterceptor,
  type MockInterceptorOptions,
} from './createMockInterceptor';
export type { AnsweredRequest } from './server/AnsweredRequest';
export {
  type CallLogSource,
  type MockServer,
  type MockServerOptions,
  startMockServer,
} from './startMockServer';
