import { describe, expect, it } from 'vitest';
import { drawContacts } from '../contacts/drawContacts';
import { builtInAgencies } from './builtInAgencies';

const nowMs = Date.parse('2026-02-16T15:00:00Z');
const agencies = builtInAgencies(nowMs);

describe('builtInAgencies', () => {
  it('gives its tenants in the order of their roles, the main one first', () => {
    expect(agencies.map(({ role, label, timeZone, isLarge }) => [role, label, timeZone, isLarge])).toEqual([
      ['main', 'Main tenant', 'America/New_York', false],
      ['other', 'Another tenant', 'America/New_York', false],
      ['empty', 'Empty tenant', null, false],
      ['three-calls', 'Tenant of three calls', 'America/New_York', false],
      ['half-hour', 'Help desk in a half-hour zone', 'Asia/Kolkata', false],
      ['clock-change', 'Tenant whose clock has just changed', 'Africa/Casablanca', false],
      ['hostile', 'Tenant of hostile names', 'America/New_York', false],
      ['no-zone', 'Tenant without a time zone', null, false],
      ['medium', 'Tenant of 100,000 calls', 'America/New_York', true],
      ['huge', 'Tenant of 400,000 calls', 'America/New_York', true],
    ]);
  });

  it('gives every tenant and every member an id of its own', () => {
    const ids = agencies.flatMap(({ id, campaigns, clients, agents, staff, phones }) => [
      id,
      ...[campaigns, clients, agents, staff, phones].flat().map((member) => member.id),
    ]);
    expect(ids.length).toBeGreaterThan(250);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps every member with its tenant: clients of campaigns, owners of phones', () => {
    for (const { id, campaigns, clients, agents, staff, phones } of agencies) {
      const members = [campaigns, clients, agents, staff, phones].flat();
      expect(members.every(({ agencyId }) => agencyId === id)).toBe(true);
      const clientIds = clients.map((client) => client.id);
      expect(campaigns.every(({ clientId }) => clientIds.includes(clientId))).toBe(true);
      const staffIds = [null, ...staff.map((member) => member.id)];
      expect(phones.every(({ staffId }) => staffIds.includes(staffId))).toBe(true);
    }
  });

  it('has only numbers that are kept free for stories, each for one phone or person', () => {
    const numbers = agencies.flatMap((agency) => [
      ...agency.phones.map(({ number }) => number),
      ...agency.staff.map(({ agentNumber }) => agentNumber),
    ]);
    expect(numbers.filter((number) => !/^\+1[2-9]\d\d55501\d\d$/.test(number))).toEqual([]);
    expect(new Set(numbers).size).toBe(numbers.length);
    const taken = new Set(numbers);
    for (const agency of agencies) {
      expect(drawContacts(agency, 1).some(({ phoneNumber }) => taken.has(phoneNumber ?? ''))).toBe(false);
    }
  });

  it.each([
    ['markup', /<img src=x onerror=/],
    ['the end of a script', /<\/script>/],
    ['an override of direction', /\u202E/],
    ['right-to-left writing', /\u0627\u0644\u0639/],
    ['nothing wide', /\u200B/],
    ['joined emoji', /\u{1F469}\u200D\u{1F467}/u],
    ['combining marks', /\u0335\u0321/],
    ['300 characters', /^.{300}$/s],
    ['quotes', /"double" 'single'/],
    ['lines', /line\nsecond/],
    ['only spaces', /^ +$/],
    ['a prototype', /^__proto__$/],
    ['a template', /\{\{x\}\}/],
    ['a formula', /^=cmd\|/],
    ['a format', /%s/],
  ])('names everything of the hostile tenant with %s', (_, pattern) => {
    const hostile = agencies.find(({ role }) => role === 'hostile');
    if (hostile === undefined) throw new Error('there is a hostile tenant');
    const { campaigns, clients, agents, staff, phones } = hostile;
    for (const members of [campaigns, clients, agents, staff, phones, drawContacts(hostile, 5)]) {
      expect(members.some(({ name }) => pattern.test(name ?? ''))).toBe(true);
    }
  });

  it('names one agent of the main tenant anew, twelve days before today', () => {
    const renamed = builtInAgencies(Date.parse('2026-03-01T00:00:01Z'))
      .flatMap(({ agents }) => agents)
      .filter(({ formerName }) => formerName !== null);
    expect(renamed).toMatchObject([
      { name: 'Celia', formerName: 'Celia (trial)', renamedAtMs: Date.UTC(2026, 1, 17) },
    ]);
  });

  it('has somebody who never answers, and a phone that hardly replies', () => {
    const main = agencies[0];
    expect(main?.staff.filter(({ answersPerMille }) => answersPerMille === 0)).toHaveLength(1);
    expect(main?.phones.filter(({ repliesPerMille }) => repliesPerMille < 300)).toHaveLength(1);
  });

  it('chooses a zone whose clock goes back in the week before the usual now', () => {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: 'Africa/Casablanca',
      hour: 'numeric',
      hourCycle: 'h23',
    });
    const hourAtNoon = (day: string) => format.format(new Date(`${day}T12:00:00Z`));
    expect(['2026-02-14', '2026-02-16', '2026-03-21', '2026-03-23'].map(hourAtNoon)).toEqual([
      '13',
      '12',
      '12',
      '13',
    ]);
  });
});
