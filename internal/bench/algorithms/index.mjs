import { dailyVolume } from './daily-volume/algorithm.mjs';
import { gapFill } from './gap-fill/algorithm.mjs';
import { hourOfWeek } from './hour-of-week/algorithm.mjs';
import { pairingOrdered, pairingUnordered } from './pairing/algorithm.mjs';
import { rollup } from './rollup/algorithm.mjs';

export const algorithms = [pairingOrdered, pairingUnordered, rollup, hourOfWeek, gapFill, dailyVolume];
