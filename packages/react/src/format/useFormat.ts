import { useCallscope } from '../provider/useCallscope';
import type { Format } from './createFormat';

export type { Format };

/** The writers of figures, dates and ages for the provider's reader. */
export function useFormat(): Format {
  return useCallscope().format;
}
