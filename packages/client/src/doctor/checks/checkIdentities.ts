import type { DoctorSystem } from '../DoctorSystem';

export interface IdentityBreach {
  readonly identity: string;
  readonly endpoints: readonly string[];
  readonly left: { readonly path: string; readonly value: number };
  readonly right: { readonly path: string; readonly value: number };
  readonly difference: number;
  readonly tolerance: number;
  readonly isLagPossible: boolean;
}

export const checkIdentities = (_system: DoctorSystem, _answers: object): readonly IdentityBreach[] => [];
