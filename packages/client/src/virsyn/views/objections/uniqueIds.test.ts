import fc from 'fast-check';
import { expect, it } from 'vitest';
import { uniqueIds } from './uniqueIds';

it('numbers a name that comes again, past names that look like it', () => {
  expect(uniqueIds(['a', 'b', 'a', 'a#2', 'a'])).toEqual(['a', 'b', 'a#3', 'a#2', 'a#4']);
  expect(uniqueIds([])).toEqual([]);
});

it('gives every row another id, and the first of a name its own', () => {
  const name = fc.constantFrom('a', 'a#2', 'a#3', 'a#2#2', '__proto__', 'constructor');
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), (names) => {
      const ids = uniqueIds(names);
      expect(new Set(ids).size).toBe(names.length);
      for (const one of new Set(names)) expect(ids[names.indexOf(one)]).toBe(one);
    }),
  );
});
