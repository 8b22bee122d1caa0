import { vi } from 'vitest';

/** Ends when so many milliseconds of the fake clock have passed. Nothing waits on the real one. */
export function fakeDelay(delayMs: number): Promise<void> {
  if (!vi.isFakeTimers()) throw new Error('fakeDelay needs vi.useFakeTimers');
  return new Promise((resolve) => {
    setTimeout(resolve, delayMs);
  });
}
