export { type MockWorker, type MockWorkerOptions, startMockWorker } from './startMockWorker';
