import type { IdentityBreach } from '../../identities/IdentityBreach';
import type { EndpointFinding } from '../checks/EndpointFinding';
import type { DoctorSystem } from '../DoctorSystem';

/**
 * What an examination has found: the shape that `--json` prints, described in docs/reference/doctor.md. Members may be
 * added to version 1; none is removed or changes its meaning without another version.
 */
export interface DoctorReport {
  readonly format: 'callscope-doctor';
  readonly version: 1;
  /** Version of `@callscope/client`. */
  readonly clientVersion: string;
  readonly system: DoctorSystem;
  readonly baseUrl: string;
  /** In words, for example `7d (default)`. */
  readonly range: string;
  /** Where the secret is from, for example `CALLSCOPE_TOKEN`; `null` without one. Never the secret. */
  readonly signedInWith: string | null;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** Whether drift counts as breakage. */
  readonly isStrict: boolean;
  readonly endpoints: readonly EndpointFinding[];
  readonly identities: {
    /** `false` when the answers could not be compared, which counts as broken. */
    readonly isChecked: boolean;
    /** The client's methods of which any figure was compared. */
    readonly compared: readonly string[];
    readonly breaches: readonly IdentityBreach[];
  };
  readonly summary: DoctorSummary;
}

/** A report in numbers. */
export interface DoctorSummary {
  /** Endpoints that were called. */
  readonly called: number;
  /** Of those, the ones without an answer that is in its contract. */
  readonly failed: number;
  readonly notCalled: number;
  /** Member paths that are new or missing, over all endpoints. */
  readonly drifts: number;
  /** Figures that cannot be, over all endpoints. */
  readonly warnings: number;
  /** Breaches that no lag explains. */
  readonly breaches: number;
  /** Breaches that lag may explain. */
  readonly lags: number;
  readonly isHealthy: boolean;
  /** 0 when all is well, else 1. */
  readonly exitCode: 0 | 1;
}
