import { useLayoutEffect } from 'react';

/** Props of `ReaderChange`. */
export interface ReaderChangeProps {
  /** Called when nothing of the former reader is mounted any more, and before anything is painted. */
  readonly onGone: () => void;
}

/**
 * Stands between two readers and draws nothing. Rendering the next one at once would read the former one's
 * figures from a shared cache, which can only be emptied once rendering has ended.
 */
export function ReaderChange({ onGone }: ReaderChangeProps) {
  useLayoutEffect(onGone);
  return null;
}
