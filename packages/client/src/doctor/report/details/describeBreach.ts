import type { IdentityBreach } from '../../../identities/IdentityBreach';

/** A broken identity as a line: its name, both figures with their paths, and how far they are apart. */
export function describeBreach({ identity, left, right, difference }: IdentityBreach): string {
  const apart = shorten(Math.abs(difference));
  return `${identity}: ${left.path} is ${shorten(left.value)}, but ${right.path} comes to ${shorten(right.value)} (${apart} apart)`;
}

/** More digits than any system sends would only hide the figure. */
function shorten(value: number): string {
  return String(Number.isInteger(value) ? value : Number(value.toPrecision(8)));
}
