import { afterEach, expect, it, vi } from 'vitest';
import { createCacheKey } from './createCacheKey';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('is another each time, also where the page has no randomUUID', () => {
  const { crypto } = globalThis;
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
  const plain = [createCacheKey(), createCacheKey()];
  vi.unstubAllGlobals();
  const keys = [...plain, createCacheKey(), createCacheKey()];
  expect(new Set(keys).size).toBe(4);
  expect(Math.min(...keys.map((key) => key.length))).toBeGreaterThan(20);
});
