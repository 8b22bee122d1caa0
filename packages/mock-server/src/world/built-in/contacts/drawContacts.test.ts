import { describe, expect, it } from 'vitest';
import { builtInAgencies } from '../agencies/builtInAgencies';
import { drawContacts } from './drawContacts';

function contactsOf(role: string, seed: number) {
  const agency = builtInAgencies(0).find((one) => one.role === role);
  if (agency === undefined) throw new Error(`there is no tenant ${role}`);
  return drawContacts(agency, seed);
}

describe('drawContacts', () => {
  it.each([1, 2, 20_260_216])('gives everybody an id and a number of their own, seed %i', (seed) => {
    const contacts = contactsOf('huge', seed);
    expect(contacts).toHaveLength(30_000);
    expect(new Set(contacts.map(({ id }) => id)).size).toBe(30_000);
    const numbers = contacts.flatMap(({ phoneNumber }) => phoneNumber ?? []);
    expect(numbers).toHaveLength(28_800);
    expect(new Set(numbers).size).toBe(28_800);
    expect(numbers.filter((number) => !/^\+1[2-9]\d\d55501\d\d$/.test(number))).toEqual([]);
  });

  it('leaves the last without a number, to be reached by mail', () => {
    const contacts = contactsOf('main', 1);
    const first = contacts.findIndex(({ phoneNumber }) => phoneNumber === null);
    expect(first).toBe(2304);
    expect(
      contacts.slice(first).every(({ phoneNumber, email }) => phoneNumber === null && email !== null),
    ).toBe(true);
  });

  it('names nearly all and has mail addresses of about half, none of them real', () => {
    const contacts = contactsOf('medium', 3);
    const named = contacts.filter(({ name }) => name !== null).length / contacts.length;
    expect(named).toBeGreaterThan(0.92);
    expect(named).toBeLessThan(0.96);
    const addresses = contacts.flatMap(({ email }) => email ?? []);
    expect(addresses.length / contacts.length).toBeCloseTo(0.57, 1);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.filter((address) => !/^[a-z]+\.[a-z]+\.\d+@post\.example$/.test(address))).toEqual([]);
  });

  it('gives other people for another seed and the same for the same', () => {
    expect(contactsOf('other', 4)).toEqual(contactsOf('other', 4));
    expect(contactsOf('other', 4)[0]).not.toEqual(contactsOf('other', 5)[0]);
  });

  it('gives a tenant without contacts none', () => {
    expect(contactsOf('empty', 1)).toEqual([]);
  });
});
