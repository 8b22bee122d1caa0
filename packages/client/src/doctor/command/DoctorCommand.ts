import type { DoctorSystem } from '../DoctorSystem';
import type { DoctorRange } from './DoctorRange';

/** What to examine, and how. */
export interface DoctorOptions {
  readonly system: DoctorSystem;
  /** As given; the client judges it. */
  readonly baseUrl: string;
  /** `null` for the system's usual one. */
  readonly range: DoctorRange | null;
  /** IANA zone whose days a range means; `null` for the system's own. */
  readonly timeZone: string | null;
  /** Limit on one request, milliseconds. */
  readonly timeoutMs: number;
  /** Whether to call Kaleyra's sync, which changes the back end. */
  readonly includesSync: boolean;
  /** Whether drift counts as breakage. */
  readonly isStrict: boolean;
  /** Whether to print one JSON object in place of the table. */
  readonly isJson: boolean;
}

/** What the command line asks for. */
export type DoctorCommand =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'examine'; readonly options: DoctorOptions }
  /** Something on the line cannot be used; sentences without the last period. */
  | { readonly kind: 'wrong'; readonly message: string };
