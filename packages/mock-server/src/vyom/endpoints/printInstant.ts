import type { VyomInstant } from '../request/VyomRange';

/**
 * A moment as Python's `isoformat` prints one in UTC: `2026-02-16T15:00:00+00:00`, with microseconds when there
 * are any. The clock's own now always has some, so a default shows them although the mock's clock stands at a
 * whole second.
 */
export function printInstant({ epochMs, microseconds }: VyomInstant, isDefault: boolean): string {
  const text = new Date(epochMs).toISOString();
  const fraction = `${text.slice(-4, -1)}${String(microseconds).padStart(3, '0')}`;
  return `${text.slice(0, -5)}${isDefault || fraction !== '000000' ? `.${fraction}` : ''}+00:00`;
}
