import { readFileSync, writeFileSync } from 'node:fs';

const MEGABYTE = 2 ** 20;

/** The most memory the process has held since it began or since the mark was lowered, bytes; Linux only. */
function highWaterMark() {
  return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) * 1024;
}

/**
 * Starts to watch how much memory is taken from here on. Only Linux lets a process lower its own high-water
 * mark; elsewhere nothing is told rather than something that is not so.
 *
 * @returns {() => { overDataMb: number, wholeMb: number } | null}
 */
export function openMemoryGauge() {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
    const before = highWaterMark();
    return () => {
      const peak = highWaterMark();
      // The kernel counts in batches, so that taking nothing can look like giving a little back.
      return { overDataMb: Math.max(0, peak - before) / MEGABYTE, wholeMb: peak / MEGABYTE };
    };
  } catch {
    return () => null;
  }
}
