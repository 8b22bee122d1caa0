// The mock back ends

// Errors
export { CallLogError, type CallLogErrorCode } from './call-log/CallLogError';
export type { CallLogReport, RefusedRow, RestOfStatuses, StatusCount } from './call-log/CallLogReport';
export { type CallOutcome, dispositionOutcomes, type StatusMeaning } from './call-log/dispositionOutcomes';
export type { AgencyDescription, WorldDescription } from './control/describeWorld';
export { createMockApi, type MockApi, type MockApiOptions } from './createMockApi';
// Faults
export { type Fault, type FaultName, faultNames } from './faults/Fault';
export type { FaultSet } from './faults/FaultSet';
export { MockServerError, type MockServerErrorCode } from './MockServerError';
export type { MockSystem, MockTokens, MockUser } from './MockUser';
// The real server, loaded when it is started
export {
  type CallLogSource,
  type MockServer,
  type MockServerOptions,
  startMockServer,
} from './startMockServer';
// Worlds
export { type BuiltInWorldOptions, createBuiltInWorld } from './world/built-in/createBuiltInWorld';
export type { StoredCall } from './world/CallTable';
export type { AgencyMember, CallFilter, NamedEntity, World } from './world/World';
