import { type Changed, changeFirst } from './changeFirst';
import { isCount, isFigure } from './kindsOfNumbers';

/** Changes the first `total_calls`, without one the first count, without one the first figure of any kind. */
export function changeCount(value: unknown, change: (count: number) => unknown): Changed | null {
  return (
    changeFirst(value, (key, one) =>
      key === 'total_calls' && isCount(key, one) ? { value: change(one) } : null,
    ) ??
    changeFirst(value, (key, one) => (isCount(key, one) ? { value: change(one) } : null)) ??
    changeFirst(value, (key, one) => (isFigure(key, one) ? { value: change(one) } : null))
  );
}
