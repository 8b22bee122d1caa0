import { inspect } from 'node:util';

/** Everything that a log, a cache, another thread or a debugger could show of a value. */
export function exposed(value: unknown): string {
  const stack = value instanceof Error ? `${value.stack} ${String(value)} ${value.cause}` : '';
  return [inspectWhole(value), JSON.stringify(value), stack, clonedText(value)].join('\n');
}

function inspectWhole(value: unknown): string {
  return inspect(value, {
    depth: Number.POSITIVE_INFINITY,
    showHidden: true,
    maxArrayLength: null,
    maxStringLength: null,
  });
}

function clonedText(value: unknown): string {
  try {
    return inspectWhole(structuredClone(value));
  } catch {
    // What holds functions crosses to no other thread.
    return '';
  }
}
