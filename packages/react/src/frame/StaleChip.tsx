import { useEffect, useState } from 'react';
import { useFormat } from '../format/useFormat';
import { clockPath } from '../icons/iconPaths';
import { Chip } from './Chip';

const minuteMs = 60_000;

/**
 * How old the figures on screen are, counted on as time passes.
 *
 * @param props.updatedAtMs epoch milliseconds of the real clock, which is also the one it is compared with
 */
export function StaleChip({ updatedAtMs }: { readonly updatedAtMs: number }) {
  const [nowMs, setNowMs] = useState(() => Date.now());
  const format = useFormat();
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), minuteMs);
    return () => clearInterval(timer);
  }, []);
  return (
    <Chip tone="warn" icon={clockPath} title={format.moment(updatedAtMs)}>
      {format.age(updatedAtMs, nowMs)}
    </Chip>
  );
}
