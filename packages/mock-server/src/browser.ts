export { createMockApi, type MockApi, type MockApiOptions } from './createMockApi';
export { type Fault, type FaultName, faultNames } from './faults/Fault';
export { type MockWorker, type MockWorkerOptions, startMockWorker } from './startMockWorker';
