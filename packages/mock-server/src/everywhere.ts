// What runs anywhere: the mock back ends, their faults and worlds, without what serves them

export { createMockApi, type MockApi, type MockApiOptions } from './createMockApi';
export { defaultSettings, type SystemSettings } from './systems/SystemSettings';
export type { MockMembership, MockSystem, MockTokens, MockUser } from './users/MockUser';

// Faults

export { type Fault, type FaultName, type FaultSystem, faultNames, faultSystems } from './faults/Fault';
export type { FaultSet } from './faults/FaultSet';
export { type FaultDescription, faultDescriptions } from './faults/faultDescriptions';
export { faultEndpoints } from './faults/faultEndpoints';

// Worlds

export { type CallOutcome, dispositionOutcomes, type StatusMeaning } from './call-log/dispositionOutcomes';
export type { AgencyDescription, WorldDescription } from './control/describeWorld';
export { type BuiltInWorldOptions, createBuiltInWorld } from './world/built-in/createBuiltInWorld';
export type { AgencyMember, Agent, Contact, NamedEntity, Phone, StaffMember } from './world/NamedEntity';
export type { Organization } from './world/Organization';
export type { OrganizationRecords } from './world/OrganizationRecords';
export type { StoredCall } from './world/tables/StoredCall';
export type { CallFilter, World } from './world/World';

// What an import reports

export type {
  CallLogReport,
  EndpointNote,
  RefusedRow,
  RestOfStatuses,
  StatusCount,
  SystemCoverage,
} from './call-log/CallLogReport';

// Errors

export { CallLogError, type CallLogErrorCode } from './call-log/CallLogError';
export { MockServerError, type MockServerErrorCode } from './MockServerError';
