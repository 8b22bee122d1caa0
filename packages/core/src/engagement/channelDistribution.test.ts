import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ContactEvent, channelDistribution } from './channelDistribution';

const message = (channel: string | null) => ({ kind: 'message' as const, channel });

describe('channelDistribution', () => {
  it('counts by channel, however the channel is written', () => {
    const items = deepFreeze([
      { kind: 'call' as const },
      { kind: 'call' as const, channel: 'sms' },
      ...['Sms', 'SMS', 's_m-s'].map(message),
      ...['email', 'E-mail'].map(message),
      ...['Whatsapp', 'call', 'calls', '', 'smss'].map(message),
      message(null),
      { kind: 'message' as const },
    ]);
    expect(channelDistribution(items)).toStrictEqual({ calls: 2, sms: 3, email: 2, other: 7 });
  });

  it('gives zeros for nothing', () => {
    expect(channelDistribution([])).toStrictEqual({ calls: 0, sms: 0, email: 0, other: 0 });
  });

  it('takes an iterable that can be walked once', () => {
    const items = [message('sms'), message('email')];
    expect(channelDistribution(items.values())).toMatchObject({ sms: 1, email: 1 });
  });

  it('refuses another kind', () => {
    const items: ContactEvent[] = JSON.parse('[{"kind":"call"},{"kind":"fax"}]');
    expect(() => channelDistribution(items)).toThrow(
      'channelDistribution requires items[1].kind to be one of call, message, got "fax"',
    );
  });

  const events: fc.Arbitrary<ContactEvent> = fc.record({
    kind: fc.constantFrom('call', 'message'),
    channel: fc.constantFrom('Sms', 'email', 'Whatsapp', null),
  });
  const lists = fc.array(events, { maxLength: 30 });

  it('counts everything once', () => {
    fc.assert(
      fc.property(lists, (items) => {
        const { calls, sms, email, other } = channelDistribution(deepFreeze(items));
        expect(calls + sms + email + other).toBe(items.length);
        expect(calls).toBe(items.filter(({ kind }) => kind === 'call').length);
      }),
      propertyRuns,
    );
  });

  it('adds up over the parts of a list, in any order', () => {
    fc.assert(
      fc.property(lists, lists, (left, right) => {
        const first = channelDistribution(left);
        const second = channelDistribution(right);
        expect(channelDistribution([...right, ...left])).toEqual({
          calls: first.calls + second.calls,
          sms: first.sms + second.sms,
          email: first.email + second.email,
          other: first.other + second.other,
        });
      }),
      propertyRuns,
    );
  });
});
