import { printDailyVolume } from '../print/printDailyVolume';
import type { KaleyraEndpoint } from './KaleyraEndpoint';

/** `daily-volume`: a bare list. */
export const dashboardDailyVolume: KaleyraEndpoint = {
  name: 'daily-volume',
  answer: ({ selection }) => printDailyVolume(selection),
};
