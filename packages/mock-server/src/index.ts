// The mock back ends, and the real server, loaded when it is started

export * from './everywhere';
export {
  type CallLogSource,
  type MockServer,
  type MockServerOptions,
  startMockServer,
} from './startMockServer';
