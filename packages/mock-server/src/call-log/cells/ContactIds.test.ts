import { describe, expect, it } from 'vitest';
import { ContactIds } from './ContactIds';

describe('ContactIds', () => {
  it('gives equal cells one place and one id, and nobody for an empty or absent cell', () => {
    const contacts = new ContactIds();
    expect(['lead 7', 'lead 8', '', 'lead 7', null, 'LEAD 7'].map((cell) => contacts.placeOf(cell))).toEqual([
      0,
      1,
      null,
      0,
      null,
      2,
    ]);
    expect(contacts.contacts()).toHaveLength(3);
  });

  it('gives a cell the same id whatever came before it, and nothing that tells who it is', () => {
    const one = new ContactIds();
    one.placeOf('+12025550137');
    const other = new ContactIds();
    for (const cell of ['a', 'b', '+12025550137']) other.placeOf(cell);
    expect(other.contacts()[2]).toEqual(one.contacts()[0]);
    expect(JSON.stringify(one.contacts())).not.toContain('5550137');
    expect(one.contacts()[0]).toEqual({
      id: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/),
      name: null,
      phoneNumber: null,
      email: null,
    });
  });

  it('keeps tens of thousands of contacts apart while it grows', () => {
    const contacts = new ContactIds();
    const cells = Array.from({ length: 30_000 }, (_, number) => `lead ${(number * 7919) % 20_011}`);
    const expected = new Map<string, number>();
    for (const cell of cells) if (!expected.has(cell)) expected.set(cell, expected.size);
    expect(cells.map((cell) => contacts.placeOf(cell))).toEqual(cells.map((cell) => expected.get(cell)));
    expect(new Set(contacts.contacts().map(({ id }) => id)).size).toBe(20_011);
  });
});
