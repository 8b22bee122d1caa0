import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import { Rational } from '@callscope/test-utils/rational';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channelOf } from './channelOf';
import type { MessageChannel, MessageDirection, MessageStatus } from './MessageRecord';
import { messagesByChannel } from './messagesByChannel';
import { messageTotals } from './messageTotals';

const directions = fc.constantFrom<MessageDirection>('inbound', 'outbound');
const statuses = fc.constantFrom<MessageStatus | null | undefined>(
  'queued',
  'sent',
  'delivered',
  'failed',
  'received',
  null,
  undefined,
);
const records = fc.array(fc.record({ direction: directions, status: statuses }), { maxLength: 60 });

describe('messageTotals', () => {
  it('counts messages and the share of the outbound ones that was delivered', () => {
    const messages = deepFreeze([
      { direction: 'outbound', status: 'delivered' },
      { direction: 'outbound', status: 'failed' },
      { direction: 'outbound', status: 'sent' },
      { direction: 'inbound', status: 'received' },
      { direction: 'inbound', status: 'delivered' },
    ] as const);
    expect(messageTotals(messages)).toStrictEqual({
      totalMessages: 5,
      inboundCount: 2,
      outboundCount: 3,
      deliveredCount: 1,
      deliveryRatePercent: 33.3,
    });
  });

  it('gives no rate when nothing went out', () => {
    expect(messageTotals([])).toStrictEqual({
      totalMessages: 0,
      inboundCount: 0,
      outboundCount: 0,
      deliveredCount: 0,
      deliveryRatePercent: null,
    });
    expect(messageTotals([{ direction: 'inbound' }]).deliveryRatePercent).toBeNull();
    expect(messageTotals([{ direction: 'outbound' }]).deliveryRatePercent).toBe(0);
  });

  it.each([
    [{ direction: 'out' }, 'messages[1].direction to be one of inbound, outbound, got "out"'],
    [{ direction: 'inbound', status: 'read' }, 'messages[1].status to be one of'],
    [{ direction: 'inbound', status: '' }, 'messages[1].status to be one of'],
  ])('refuses %o', (wrong, text) => {
    // biome-ignore lint/suspicious/noExplicitAny: the point is to get past the types
    const bad: any = wrong;
    expect(() => messageTotals([{ direction: 'outbound' }, bad])).toThrow(
      expect.objectContaining({
        code: 'unknown_value',
        message: expect.stringContaining(`messageTotals requires ${text}`),
      }),
    );
  });

  it('reads names under any spelling', () => {
    const messages = [
      { direction: 'Outbound', status: 'Delivered' },
      { direction: 'OUT_BOUND', status: 'DE-LIVERED' },
      { direction: 'out-bound', status: 'Failed' },
      { direction: 'Inbound', status: 'Delivered' },
    ];
    expect(messageTotals(messages)).toMatchObject({ inboundCount: 1, outboundCount: 3, deliveredCount: 2 });
  });

  it('says which statuses there are', () => {
    // biome-ignore lint/suspicious/noExplicitAny: the point is to get past the types
    const bad: any = { direction: 'inbound', status: 'read' };
    expect(() => messageTotals([bad])).toThrow(
      'messageTotals requires messages[0].status to be one of queued, sent, delivered, failed, received, got "read"',
    );
  });

  it('agrees with a filter for each figure', () => {
    fc.assert(
      fc.property(records, (messages) => {
        const outbound = messages.filter(({ direction }) => direction === 'outbound');
        const delivered = outbound.filter(({ status }) => status === 'delivered');
        const rate =
          outbound.length === 0
            ? null
            : new Rational(100n * BigInt(delivered.length), BigInt(outbound.length)).roundHalfAwayFromZero(1);
        expect(messageTotals(deepFreeze(messages))).toEqual({
          totalMessages: messages.length,
          inboundCount: messages.length - outbound.length,
          outboundCount: outbound.length,
          deliveredCount: delivered.length,
          deliveryRatePercent: rate,
        });
      }),
      propertyRuns,
    );
  });

  it('counts two lists as it counts each', () => {
    fc.assert(
      fc.property(records, records, (left, right) => {
        const both = messageTotals([...left, ...right]);
        for (const member of ['totalMessages', 'inboundCount', 'outboundCount', 'deliveredCount'] as const) {
          expect(both[member]).toBe(messageTotals(left)[member] + messageTotals(right)[member]);
        }
        expect(messageTotals([...right, ...left])).toEqual(both);
      }),
      propertyRuns,
    );
  });
});

describe('messagesByChannel', () => {
  it('keeps SMS and email apart and counts everything else as other', () => {
    const channels = [
      'sms',
      'email',
      'email',
      'whatsapp',
      'facebook_messenger',
      'instagram_dm',
      null,
      undefined,
    ] as const;
    expect(messagesByChannel(channels.map((channel) => ({ channel })))).toStrictEqual({
      sms: 1,
      email: 2,
      other: 5,
    });
    expect(messagesByChannel([])).toStrictEqual({ sms: 0, email: 0, other: 0 });
  });

  it('reads channels under any spelling', () => {
    expect(channelOf({ channel: 'Sms' })).toBe('sms');
    expect(messagesByChannel([{ channel: 'SMS' }, { channel: 'E-mail' }, { channel: 'WhatsApp' }])).toEqual({
      sms: 1,
      email: 1,
      other: 1,
    });
  });

  it('takes a channel that is not known as other', () => {
    const pigeon = JSON.parse('{ "channel": "pigeon" }');
    expect(channelOf(pigeon)).toBe('other');
    expect(channelOf({})).toBe('other');
  });

  it('counts every message once', () => {
    const channels = fc.constantFrom<MessageChannel | null>('sms', 'email', 'whatsapp', null);
    fc.assert(
      fc.property(fc.array(channels, { maxLength: 40 }), (list) => {
        const { sms, email, other } = messagesByChannel(list.map((channel) => ({ channel })));
        expect(sms).toBe(list.filter((channel) => channel === 'sms').length);
        expect(email).toBe(list.filter((channel) => channel === 'email').length);
        expect(sms + email + other).toBe(list.length);
      }),
      propertyRuns,
    );
  });
});
