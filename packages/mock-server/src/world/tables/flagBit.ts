import { callFlags } from '@callscope/core';

/** The bit of a flag in a call table's `flags` column. */
export function flagBit(flag: (typeof callFlags)[number]): number {
  return 1 << callFlags.indexOf(flag);
}
