import type { PeriodAnswer } from '@callscope/client';
import { describe, expect, it, vi } from 'vitest';
import { createSourceRegistry } from './createSourceRegistry';

const exact = (): PeriodAnswer => ({ kind: 'exact' });

describe('createSourceRegistry', () => {
  it('holds a source until it leaves, and tells its listeners both times', () => {
    const registry = createSourceRegistry();
    const listener = vi.fn();
    registry.subscribe(listener);
    const remove = registry.add({ answer: exact });
    expect(registry.list()).toHaveLength(1);
    remove();
    expect(registry.list()).toHaveLength(0);
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('counts one source mounted twice as two', () => {
    const registry = createSourceRegistry();
    const remove = registry.add({ answer: exact });
    registry.add({ answer: exact });
    remove();
    expect(registry.list().map(({ answer }) => answer({ preset: '7d' }))).toEqual([{ kind: 'exact' }]);
  });

  it('lists the same array until something changes', () => {
    const registry = createSourceRegistry();
    registry.add({ answer: exact });
    expect(registry.list()).toBe(registry.list());
  });

  it('is silent to a listener that has left', () => {
    const registry = createSourceRegistry();
    const listener = vi.fn();
    registry.subscribe(listener)();
    registry.add({ answer: exact });
    expect(listener).not.toHaveBeenCalled();
  });
});
