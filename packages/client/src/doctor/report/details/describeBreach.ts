import type { IdentityBreach } from '../../checks/checkIdentities';

/** A broken identity as a line: its name, where it was found, both figures. */
export function describeBreach({ identity, endpoints, left, right, difference }: IdentityBreach): string {
  return `${identity} (${endpoints.join(', ')}): ${left.path} is ${left.value}, ${right.path} is ${right.value}, apart by ${Math.abs(difference)}`;
}
