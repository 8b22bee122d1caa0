import type { Random } from '../../Random';
import { countWriters, writerAt, writesFirst } from './writesFirst';

/** Somebody who writes to us unasked; anybody where there are too few contacts for that. Some write often. */
export function drawWriterIndex(contactCount: number, random: Random): number {
  const writers = countWriters(contactCount);
  if (writers === 0) return random.below(contactCount);
  return writerAt(random.below(random.chance(150) ? 1 + Math.floor(writers / 20) : writers));
}

/** Somebody whom we write to first. */
export function drawAddresseeIndex(contactCount: number, random: Random): number {
  return nextAddressee(random.below(contactCount), contactCount);
}

/** The contact at a place, or the next when that one writes unasked. */
export function nextAddressee(contactIndex: number, contactCount: number): number {
  return writesFirst(contactIndex) ? (contactIndex + 1) % contactCount : contactIndex;
}
