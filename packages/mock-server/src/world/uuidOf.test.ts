import { expect, it } from 'vitest';
import { uuidOf } from './uuidOf';

it('uuidOf gives each text its own UUID, always the same', () => {
  const texts = Array.from({ length: 5000 }, (_, index) => `campaign ${index}`);
  const ids = texts.map(uuidOf);
  expect(new Set(ids).size).toBe(5000);
  expect(texts.map(uuidOf)).toEqual(ids);
  for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
});
