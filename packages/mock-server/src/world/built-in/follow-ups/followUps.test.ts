import { describe, expect, it } from 'vitest';
import type { StoredCall } from '../../tables/StoredCall';
import { createBuiltInWorld } from '../createBuiltInWorld';

/** Serials of a message: 8 threads of 16 messages for each call, of which a call opens the first seven. */
const messagesOfThread = 16;
const threadsOfCall = 8;

function drawn(seed: number, { now = '2026-02-16T15:00:00Z', days = 6, role = 'main' } = {}) {
  const organization = createBuiltInWorld({ seed, now, days }).organizations.find((one) => one.role === role);
  if (!organization?.records.messages) throw new Error(`No messages for ${role}`);
  const { calls: callTable, contacts, messages: table } = organization.records;
  const calls = Array.from({ length: callTable.length }, (_, row) => callTable.at(row));
  const followUps = Array.from({ length: table.length }, (_, row) => table.at(row)).filter(
    ({ serial }) =>
      serial % messagesOfThread === 0 &&
      Math.floor(serial / messagesOfThread) % threadsOfCall !== threadsOfCall - 1,
  );
  return { calls, contacts, followUps };
}

function sumOf(calls: readonly StoredCall[], count: 'smsSentCount' | 'emailSentCount'): number {
  let sum = 0;
  for (const call of calls) sum += call[count] ?? Number.NaN;
  return sum;
}

const smallRoles = [
  'main',
  'other',
  'three-calls',
  'half-hour',
  'clock-change',
  'hostile',
  'no-zone',
  'empty',
];

/** A moment a few seconds after the end of a call that is to be followed up. */
function momentsOfSending(seed: number): readonly string[] {
  const { followUps } = drawn(seed);
  return followUps
    .slice(-12)
    .flatMap(({ atMs }) => [new Date(atMs - 1), new Date(atMs)].map((at) => at.toISOString()));
}

describe('what a call counts and what was sent after it', () => {
  it.each(smallRoles)('agree in number in every world: %s', (role) => {
    for (let seed = 0; seed < 25; seed += 1) {
      const { calls, followUps } = drawn(seed, { role });
      const sent = (channel: string) => followUps.filter((message) => message.channel === channel).length;
      expect([sent('Sms'), sent('Email')], `seed ${seed}`).toEqual([
        sumOf(calls, 'smsSentCount'),
        sumOf(calls, 'emailSentCount'),
      ]);
      expect(sent('Sms') + sent('Email')).toBe(followUps.length);
    }
  });

  it('agree up to the very moment of sending', () => {
    for (const now of momentsOfSending(4)) {
      const { calls, followUps } = drawn(4, { now, days: 7 });
      expect(followUps.length, now).toBe(sumOf(calls, 'smsSentCount') + sumOf(calls, 'emailSentCount'));
    }
    const [before, after] = momentsOfSending(4);
    expect(drawn(4, { now: after ?? '', days: 7 }).followUps.length).toBeGreaterThan(
      drawn(4, { now: before ?? '', days: 7 }).followUps.length,
    );
  });

  it('agree call for call: the same contact, within forty seconds of the end', () => {
    const { calls, followUps } = drawn(2, { days: 30 });
    const bySerial = new Map(calls.map((call) => [call.serial, call]));
    expect(followUps.length).toBeGreaterThan(300);
    for (const { serial, atMs, contactIndex, channel, direction } of followUps) {
      const call = bySerial.get(Math.floor(serial / messagesOfThread / threadsOfCall));
      expect(call).toMatchObject({
        contactIndex,
        [channel === 'Sms' ? 'smsSentCount' : 'emailSentCount']: 1,
      });
      const seconds = (atMs - (call?.startMs ?? 0)) / 1000 - (call?.durationSeconds ?? 0);
      expect(seconds >= 5 && seconds <= 40, `${seconds} s`).toBe(true);
      expect(direction).toBe('Outbound');
    }
  });

  it('go to those alone who have an address for mail and a number for texts', () => {
    for (const seed of [1, 2, 3]) {
      const { calls, contacts } = drawn(seed, { days: 30 });
      const lost = calls.filter(({ contactIndex, smsSentCount, emailSentCount }) => {
        const contact = contacts[contactIndex ?? -1];
        return (emailSentCount !== 0 && !contact?.email) || (smsSentCount !== 0 && !contact?.phoneNumber);
      });
      expect(lost).toEqual([]);
      expect(sumOf(calls, 'emailSentCount')).toBeGreaterThan(100);
      expect(sumOf(calls, 'smsSentCount')).toBeGreaterThan(150);
    }
  });
});
