import type { MountedSource } from './createSourceRegistry';

/**
 * The zone whose days a period means on a page: the one that all its sources count in when they name the same,
 * otherwise the reader's. So "Today" is not dated Feb 15 above figures of Feb 16.
 *
 * @param sources the sources on the page; none gives the reader's zone
 * @param readerZone IANA zone
 */
export function findDayZone(sources: readonly MountedSource[], readerZone: string): string {
  const [first] = sources;
  const isShared = sources.every(({ dayZone }) => dayZone === first?.dayZone);
  return (isShared ? first?.dayZone : undefined) ?? readerZone;
}
