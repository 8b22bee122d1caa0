// The mock back ends in a page: all of the main entry but the real server

export * from './everywhere';
export { type MockWorker, type MockWorkerOptions, startMockWorker } from './startMockWorker';
