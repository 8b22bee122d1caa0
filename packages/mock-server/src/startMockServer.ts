import type { Instant } from '@callscope/core';
import type { CallLogReport } from './call-log/CallLogReport';
import type { CallLogOptions } from './call-log/importCallLog';
import type { MockApi } from './createMockApi';
import type { Fault, FaultName } from './faults/Fault';
import { requireServerOptions } from './options/requireServerOptions';
import type { AnsweredRequest } from './server/AnsweredRequest';
import type { SystemSettings } from './systems/SystemSettings';
import type { MockTokens, MockUser } from './users/MockUser';

/** A call log to serve, with how to read it. */
export interface CallLogSource extends CallLogOptions {
  /** Path of a CSV file. */
  readonly path: string;
}

/** What a mock server serves. */
export interface MockServerOptions {
  /** 0 to 65,535; 0, the default, takes a free one. */
  readonly port?: number;
  /** Decides the calls of the built-in world; a whole number of 0 or more, 1 when left out. */
  readonly seed?: number;
  /** The built-in world's now; the real one when left out, since a visitor expects today's calls. */
  readonly now?: Instant;
  /** How many days of the built-in world have calls, 1 to 3,660; 90 when left out. */
  readonly days?: number;
  /** A call log to serve in place of the built-in world: a path, or a path and how to read the file. */
  readonly callLog?: string | CallLogSource;
  /** Faults in force from the start. */
  readonly faults?: readonly (Fault | FaultName)[];
  /** Milliseconds before every answer of the systems; 0 when left out. */
  readonly latencyMs?: number;
  /** How the systems behave where real ones differ; each of `defaultSettings` where left out. */
  readonly settings?: Partial<SystemSettings>;
  /**
   * Called after each answer; it is told neither headers nor queries. What it throws is a warning of the process.
   */
  readonly onRequest?: (request: AnsweredRequest) => void;
}

/** A mock server that listens. */
export interface MockServer {
  /** For example `http://127.0.0.1:4010`; the systems' base URLs are `url + '/virsyn'` and so on. */
  readonly url: string;
  readonly tokens: MockTokens;
  readonly users: readonly MockUser[];
  readonly api: MockApi;
  /** What the import of the call log said. */
  readonly report?: CallLogReport;
  /** Ends every request and frees the port; safe to call twice. */
  readonly close: () => Promise<void>;
}

/**
 * Starts the mock back ends as a real HTTP server on 127.0.0.1, with real CORS. Node only: in a browser use
 * `startMockWorker`. With a call log only pages of this machine may read the answers.
 * @throws {MockServerError} for an option that is unknown or out of range, or a port that cannot be had
 * @throws {CallLogError} for a call log that cannot be imported
 */
export async function startMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  requireServerOptions(options);
  // Loaded on the call, so that a bundle for the browser that never calls does not need Node.
  const { serveMockApi } = await import('./server/serveMockApi');
  return serveMockApi(options);
}
