// The mock back ends in a page: all of the main entry but the real server

export { CallLogError, type CallLogErrorCode } from './call-log/CallLogError';
export type { CallLogReport, RefusedRow, RestOfStatuses, StatusCount } from './call-log/CallLogReport';
export { type CallOutcome, dispositionOutcomes, type StatusMeaning } from './call-log/dispositionOutcomes';
export type { AgencyDescription, WorldDescription } from './control/describeWorld';
export { createMockApi, type MockApi, type MockApiOptions } from './createMockApi';
export { type Fault, type FaultName, faultNames } from './faults/Fault';
export type { FaultSet } from './faults/FaultSet';
export { MockServerError, type MockServerErrorCode } from './MockServerError';
export { type MockWorker, type MockWorkerOptions, startMockWorker } from './startMockWorker';
export { defaultSettings, type SystemSettings } from './systems/SystemSettings';
export type { MockMembership, MockSystem, MockTokens, MockUser } from './users/MockUser';
export { type BuiltInWorldOptions, createBuiltInWorld } from './world/built-in/createBuiltInWorld';
export type { AgencyMember, Agent, Contact, NamedEntity, Phone, StaffMember } from './world/NamedEntity';
export type { Organization } from './world/Organization';
export type { OrganizationRecords } from './world/OrganizationRecords';
export type { StoredCall } from './world/tables/StoredCall';
export type { CallFilter, World } from './world/World';
