import type { Period } from '@callscope/core';
import { useCallback, useState } from 'react';

const sevenDays: Period = { preset: '7d' };

/** The period under the host's control when `period` is given, and under ours otherwise. */
export function usePeriodState(
  controlled: Period | undefined,
  initial: Period | undefined,
  onChange: ((period: Period) => void) | undefined,
): readonly [Period, (period: Period) => void] {
  const [own, setOwn] = useState<Period>(initial ?? sevenDays);
  const change = useCallback(
    (next: Period) => {
      setOwn(next);
      onChange?.(next);
    },
    [onChange],
  );
  return [controlled ?? own, change];
}
