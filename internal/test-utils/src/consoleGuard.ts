import { afterEach, beforeEach, expect, vi } from 'vitest';

const methods = ['error', 'warn', 'log', 'info', 'debug'] as const;

/** Fails a test that writes to the console. Import it in a `setupFiles` entry. */
export function installConsoleGuard(): void {
  const written: string[] = [];
  beforeEach(() => {
    written.length = 0;
    for (const method of methods) {
      vi.spyOn(console, method).mockImplementation((...values) => {
        written.push(`console.${method}: ${values.map(String).join(' ')}`);
      });
    }
  });
  afterEach(() => {
    const seen = [...written];
    vi.restoreAllMocks();
    expect(seen, 'unexpected console output').toEqual([]);
  });
}
