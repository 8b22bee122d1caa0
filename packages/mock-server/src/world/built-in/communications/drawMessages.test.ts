import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../NamedEntity';
import { CallTable } from '../../tables/CallTable';
import type { StoredMessage } from '../../tables/MessageTable';
import { builtInAgencies } from '../agencies/builtInAgencies';
import { createBuiltInWorld } from '../createBuiltInWorld';
import { drawMessages } from './drawMessages';

const nowMs = Date.UTC(2026, 1, 16, 15);
/** Serials of a day: 100,000 numbers of 8 threads of 16 messages. */
const serialsOfDay = 12_800_000;

function drawn(seed: number, { now = nowMs, days = 60, role = 'main' } = {}) {
  const world = createBuiltInWorld({ seed, now: new Date(now).toISOString(), days });
  const organization = world.organizations.find((candidate) => candidate.role === role);
  if (!organization?.records.messages) throw new Error(`No messages for ${role}`);
  const { calls, contacts, messages: table } = organization.records;
  const messages = Array.from({ length: table.length }, (_, index) => table.at(index));
  return { organization, calls, contacts, messages };
}

function tally(values: Iterable<string | null>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[String(value)] = (counts[String(value)] ?? 0) + 1;
  return counts;
}

/** Contact by contact: which inbound messages the next outbound one came straight after, and how long it took. */
function replies(messages: readonly StoredMessage[]) {
  const open = new Map<number, StoredMessage>();
  const answers: { readonly phoneId: string | null; readonly seconds: number | null }[] = [];
  for (const message of messages) {
    const last = open.get(message.contactIndex);
    if (message.direction === 'Inbound') {
      if (last) answers.push({ phoneId: last.phoneId, seconds: null });
      open.set(message.contactIndex, message);
    } else if (last) {
      answers.push({ phoneId: last.phoneId, seconds: (message.atMs - last.atMs) / 1000 });
      open.delete(message.contactIndex);
    }
  }
  for (const { phoneId } of open.values()) answers.push({ phoneId, seconds: null });
  return answers;
}

function responsesOf(answers: ReturnType<typeof replies>) {
  const seconds = answers.flatMap((answer) => answer.seconds ?? []);
  const total = seconds.reduce((sum, each) => sum + each, 0);
  return { rate: seconds.length / answers.length, averageSeconds: total / seconds.length };
}

describe('drawMessages', () => {
  const worlds = [1, 2, 3, 40, 500].map((seed) => drawn(seed));

  it('ascends, says nothing after now and gives every message a serial of its own', () => {
    for (const { messages, contacts } of worlds) {
      expect(messages.length).toBeGreaterThan(10_000);
      const times = messages.map(({ atMs }) => atMs);
      expect(times).toEqual([...times].sort((one, other) => one - other));
      expect(Math.max(times.at(-1) ?? 0, nowMs)).toBe(nowMs);
      expect(new Set(messages.map(({ serial }) => serial)).size).toBe(messages.length);
      const places = messages.map(({ contactIndex }) => contactIndex);
      expect(places.every((place) => Number.isInteger(place) && contacts[place] !== undefined)).toBe(true);
    }
  });

  it('knows an origin of outbound messages alone, of about a third of them', () => {
    for (const { messages } of worlds) {
      const kinds = tally(messages.map(({ direction, origin }) => `${direction} ${origin}`));
      expect(Object.keys(kinds).sort()).toEqual([
        'Inbound null',
        'Outbound assistant',
        'Outbound null',
        'Outbound plan',
        'Outbound suggestion',
        'Outbound text_agent',
      ]);
      const outbound = messages.filter(({ direction }) => direction === 'Outbound').length;
      const share = 1 - (kinds['Outbound null'] ?? 0) / outbound;
      expect(share).toBeGreaterThan(0.3);
      expect(share).toBeLessThan(0.42);
    }
  });

  it('receives what is inbound, and delivers most of what is outbound', () => {
    for (const { messages } of worlds) {
      const kinds = tally(messages.map(({ direction, status }) => `${direction} ${status}`));
      const outbound = messages.filter(({ direction }) => direction === 'Outbound').length;
      expect(kinds['Inbound Received']).toBe(messages.length - outbound);
      expect((kinds['Outbound Delivered'] ?? 0) / outbound).toBeGreaterThan(0.9);
      expect((kinds['Outbound Sent'] ?? 0) / outbound).toBeGreaterThan(0.02);
      expect((kinds['Outbound Failed'] ?? 0) / outbound).toBeGreaterThan(0.02);
    }
  });

  it('queues an outbound message at first, and none that is two minutes old', () => {
    const whole = worlds[0]?.messages ?? [];
    const outbound = whole.filter(({ direction, atMs }) => direction === 'Outbound' && atMs > nowMs - 5e8);
    expect(outbound.length).toBeGreaterThan(100);
    for (const { serial, atMs } of outbound.slice(0, 5)) {
      const { messages } = drawn(1, { now: atMs, days: 10 });
      expect(messages.find((message) => message.serial === serial)?.status).toBe('Queued');
      expect(
        messages.filter(({ status, atMs: sentMs }) => status === 'Queued' && sentMs < atMs - 120_000),
      ).toEqual([]);
    }
  });

  it('sends texts over a phone of the organization and everything but texts over none', () => {
    for (const { messages, organization } of worlds) {
      const phones = new Set(organization.phones.map(({ id }) => id));
      const wrong = messages.filter(({ channel, phoneId }) =>
        channel === 'Sms' || channel === 'Whatsapp' ? !phones.has(phoneId ?? '') : phoneId !== null,
      );
      expect(wrong).toEqual([]);
      const { Sms, Email, Whatsapp, FacebookMessenger, InstagramDm } = tally(
        messages.map(({ channel }) => channel),
      );
      const counts = [Sms, Email, Whatsapp, FacebookMessenger, InstagramDm].map((count) => count ?? 0);
      expect(counts).toEqual([...counts].sort((one, other) => other - one));
      expect(counts.at(-1)).toBeGreaterThan(0);
    }
  });

  it('answers by the habits of each phone: late and seldom over the one that nobody attends', () => {
    for (const { messages, organization } of worlds) {
      const answers = replies(messages);
      const phone = (name: string) =>
        organization.phones.find(({ friendlyName }) => friendlyName === name)?.id;
      const poor = responsesOf(answers.filter(({ phoneId }) => phoneId === phone('After hours')));
      const good = responsesOf(answers.filter(({ phoneId }) => phoneId === phone('Front desk')));
      expect(good.rate).toBeGreaterThan(0.6);
      expect(poor.rate).toBeLessThan(0.3);
      expect(poor.averageSeconds).toBeGreaterThan(2 * good.averageSeconds);
      // Three hours on the whole: nobody's message is answered weeks later by a text to many.
      expect(responsesOf(answers).averageSeconds).toBeLessThan(3 * 3600);
    }
  });

  it('answers some messages in minutes and some on the next day', () => {
    const seconds = worlds.flatMap(({ messages }) =>
      replies(messages).flatMap((answer) => answer.seconds ?? []),
    );
    const share = (from: number, to: number) =>
      seconds.filter((each) => each >= from && each < to).length / seconds.length;
    expect(share(0, 600)).toBeGreaterThan(0.25);
    expect(share(6 * 3600, 24 * 3600)).toBeGreaterThan(0.05);
    expect(share(48 * 3600, Number.POSITIVE_INFINITY)).toBeLessThan(0.001);
  });

  it('lets contacts write twice or three times before a reply, and now and then at one moment', () => {
    const { messages } = worlds[0] ?? { messages: [] };
    const runs = new Map<number, number>();
    const lengths: number[] = [];
    let ties = 0;
    const lastMs = new Map<number, number>();
    for (const { contactIndex, direction, atMs } of messages) {
      if (lastMs.get(contactIndex) === atMs) ties += 1;
      lastMs.set(contactIndex, atMs);
      if (direction === 'Inbound') runs.set(contactIndex, (runs.get(contactIndex) ?? 0) + 1);
      else if (runs.has(contactIndex)) {
        lengths.push(runs.get(contactIndex) ?? 0);
        runs.delete(contactIndex);
      }
    }
    expect(lengths.filter((length) => length === 2).length).toBeGreaterThan(300);
    expect(lengths.filter((length) => length >= 3).length).toBeGreaterThan(100);
    expect(ties).toBeGreaterThan(20);
  });

  it('writes to many contacts in one second when a campaign does', () => {
    const { messages } = worlds[0] ?? { messages: [] };
    const seconds = tally(
      messages.filter(({ direction }) => direction === 'Outbound').map(({ atMs }) => String(atMs)),
    );
    expect(Object.values(seconds).filter((count) => count >= 4).length).toBeGreaterThan(20);
  });

  it('follows up the calls that count a text or a mail, in the minutes after them', () => {
    const [agency] = builtInAgencies(nowMs);
    if (!agency) throw new Error('The built-in world lost its main agency');
    const endMs = nowMs - 3_600_000;
    const follow = (smsSentCount: number, emailSentCount: number, contactIndex: number | null) => {
      const calls = new CallTable();
      calls.push({
        serial: 2_049_900_003,
        startMs: endMs - 60_000,
        durationSeconds: 60,
        agencyId: agency.id,
        phoneId: agency.phones[1]?.id ?? null,
        contactIndex,
        smsSentCount,
        emailSentCount,
        isConnected: true,
        isConversation: false,
        isQualified: false,
        isMeetingBooked: false,
      });
      const contacts: Contact[] = Array.from({ length: 9 }, (_, place) => ({
        id: String(place),
        name: null,
        phoneNumber: '+12125550142',
        email: 'x@post.example',
      }));
      const quiet = { ...agency, weekdayConversations: [0, 0] as const, campaigns: [] };
      const table = drawMessages(calls, { seed: 1, nowMs, days: 1, agency: quiet, contacts });
      return Array.from({ length: table.length }, (_, index) => table.at(index)).filter(
        ({ direction }) => direction === 'Outbound',
      );
    };
    const [text, mail] = follow(1, 1, 0).sort((one, other) => one.serial - other.serial);
    expect(text).toMatchObject({ channel: 'Sms', contactIndex: 0, phoneId: agency.phones[1]?.id });
    expect(mail).toMatchObject({ channel: 'Email', contactIndex: 0, phoneId: null });
    for (const message of [text, mail]) {
      expect(message?.atMs).toBeGreaterThan(endMs);
      expect(message?.atMs).toBeLessThanOrEqual(endMs + 40_000);
    }
    expect(follow(0, 0, 0)).toEqual([]);
    expect(follow(1, 1, null)).toEqual([]);
  });

  it('has no messages where there is nobody to write to', () => {
    expect(drawn(1, { role: 'empty' }).messages).toEqual([]);
  });

  it('keeps a day as it is whatever now and days are, the replies of later days included', () => {
    const soonerMs = Date.UTC(2026, 1, 13, 9, 30);
    const conversationsOf = (messages: readonly StoredMessage[], isoDay: string) =>
      messages.filter(
        ({ serial, atMs }) =>
          Math.floor(serial / serialsOfDay) === Date.parse(isoDay) / 86_400_000 && atMs < soonerMs - 120_000,
      );
    const sooner = drawn(7, { now: soonerMs, days: 3 }).messages;
    const later = drawn(7, { now: Date.UTC(2026, 3, 1), days: 120 }).messages;
    for (const day of ['2026-02-11', '2026-02-12']) {
      expect(conversationsOf(sooner, day).length).toBeGreaterThan(150);
      expect(conversationsOf(sooner, day)).toEqual(conversationsOf(later, day));
    }
  });

  it('is, message for message, what this seed and date have always given', () => {
    const { messages } = drawn(1, { days: 90 });
    const digest = createHash('sha256').update(JSON.stringify(messages)).digest('hex');
    expect([messages.length, digest]).toEqual([
      22_533,
      '259625b5f0a94827cd99133baa3700f74584a002a86035aa9700535bf1eaa363',
    ]);
  });
});
