import type { KaleyraEndpoint } from './KaleyraEndpoint';
import { printDailyVolume } from './printDailyVolume';

/** `daily-volume`: a bare list. */
export const dashboardDailyVolume: KaleyraEndpoint = {
  name: 'daily-volume',
  answer: ({ selection }) => printDailyVolume(selection),
};
