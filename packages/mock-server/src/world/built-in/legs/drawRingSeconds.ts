import type { StoredLeg } from '../../tables/LegTable';
import type { Random } from '../Random';

/** Shortest and longest ringing before a leg ends so, seconds. */
const ringing: Readonly<Record<StoredLeg['status'], readonly [number, number]>> = {
  ANSWER: [4, 24],
  'ANSWERED-A': [3, 20],
  'ANSWERED-B': [4, 24],
  ACCEPTED: [2, 9],
  FORWARDED: [4, 24],
  NOANSWER: [25, 45],
  BUSY: [1, 6],
  CANCEL: [3, 22],
  FAILED: [0, 3],
  CONGESTION: [0, 2],
};

/** How long a leg rang that ended with a status, whole seconds. */
export function drawRingSeconds(status: StoredLeg['status'], random: Random): number {
  const [shortest, longest] = ringing[status];
  return random.between(shortest, longest);
}
