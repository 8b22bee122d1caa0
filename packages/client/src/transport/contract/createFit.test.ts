import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { count, held, option, silent } from '../../wire/primitives';
import { createFit } from './createFit';

const row = z.looseObject({
  id: z.string(),
  count,
  note: held(z.string()),
  end: option(z.string()),
  former: silent(count),
  day: z.exactOptional(z.string().check(z.minLength(3))),
});
const good = { id: 'a', count: 1, note: null, end: null, former: 2, day: '2026' };

describe('an answer that fits as it is', () => {
  it.each([
    good,
    { id: '', count: 0 },
    { ...good, unheard: { of: [-0] } },
    { ...good, count: Number.MAX_SAFE_INTEGER },
  ])('is known: %j', (value) => {
    expect(createFit(z.array(row))([value, good])).toBe(true);
    expect(z.safeParse(row, value).data).toEqual(value);
  });

  it.each([
    null,
    [good],
    'text',
    { ...good, id: 7 },
    { ...good, id: null },
    { id: 'a' },
    { ...good, count: 1.5 },
    { ...good, count: -1 },
    { ...good, count: 2 ** 53 },
    { ...good, former: null },
    { ...good, day: 'x' },
    { ...good, note: 7 },
  ])('is not %j', (value) => {
    expect(createFit(z.array(row))([good, value])).toBe(false);
    expect(z.safeParse(row, value).success).toBe(false);
  });

  it('is not one that a schema would mend, convert or cut', () => {
    expect(createFit(row)({ ...good, count: -0 })).toBe(false);
    expect(createFit(z.object({ id: z.string() }))({ id: 'a', other: 1 })).toBe(false);
    expect(createFit(z.coerce.number())('7')).toBe(false);
    expect(createFit(z._default(z.string(), 'a'))(undefined)).toBe(false);
    expect(createFit(z.pipe(z.string(), z.transform(Number)))('7')).toBe(false);
    expect(createFit(z.array(z.string()).check(z.maxLength(1)))(['a', 'b'])).toBe(false);
    expect(createFit(z.looseObject({}).check(z.refine(() => false)))({})).toBe(false);
    expect(createFit(z.string().check(z.trim()))(' a')).toBe(false);
  });
});
