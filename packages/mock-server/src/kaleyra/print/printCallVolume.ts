import { callVolume } from '@callscope/core';
import type { LegGroup } from '../call-log/LegGroup';

/** `call_volume`: legs by service; one of a service of another name is in the total alone. */
export function printCallVolume(groups: readonly LegGroup[]) {
  const volume = { total: 0, incoming: 0, forwarded: 0, click2call: 0 };
  for (const group of groups) {
    const one = callVolume([group]);
    volume.total += one.total * group.count;
    volume.incoming += one.incoming * group.count;
    volume.forwarded += one.forwarded * group.count;
    volume.click2call += one.click2call * group.count;
  }
  return volume;
}
