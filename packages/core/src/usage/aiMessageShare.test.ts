import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import { Rational } from '@callscope/test-utils/rational';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aiMessageShare } from './aiMessageShare';

const outbound = (origin?: string | null) =>
  origin === undefined ? { direction: 'outbound' as const } : { direction: 'outbound' as const, origin };

describe('aiMessageShare', () => {
  it('counts outbound messages by the feature that composed them', () => {
    const messages = deepFreeze([
      outbound('plan'),
      outbound('text_agent'),
      outbound('text_agent'),
      outbound('assistant'),
      outbound('suggestion'),
      outbound(null),
      outbound(),
      outbound(''),
      { direction: 'inbound' as const, origin: 'plan' },
      { direction: 'inbound' as const },
    ]);
    expect(aiMessageShare(messages)).toEqual({
      totalAiMessages: 5,
      totalOutboundMessages: 8,
      aiSharePercent: 62.5,
      byFeature: [
        { feature: 'text_agent', label: 'Text Agent', count: 2 },
        { feature: 'assistant', label: 'Assistant', count: 1 },
        { feature: 'plan', label: 'Automated Plan', count: 1 },
        { feature: 'suggestion', label: 'Suggestion', count: 1 },
      ],
    });
  });

  it('names a feature that it does not know by its own words', () => {
    const messages = ['follow_up_bot', 'SMSReply', 'q4_b2b', 'été'].map((origin) => outbound(origin));
    expect(aiMessageShare(messages).byFeature.map(({ feature, label }) => [feature, label])).toEqual([
      ['SMSReply', 'SMS Reply'],
      ['follow_up_bot', 'Follow Up Bot'],
      ['q4_b2b', 'Q4 B2b'],
      ['été', 'Été'],
    ]);
  });

  it('R4 rounds a half away from zero', () => {
    const messages = Array.from({ length: 2000 }, (_, index) => outbound(index < 7 ? 'plan' : null));
    expect(aiMessageShare(messages).aiSharePercent).toBe(0.4);
  });

  it('gives no share where nothing was sent', () => {
    const nothing = { totalAiMessages: 0, totalOutboundMessages: 0, aiSharePercent: null, byFeature: [] };
    expect(aiMessageShare([])).toEqual(nothing);
    expect(aiMessageShare([{ direction: 'inbound', origin: 'plan' }])).toEqual(nothing);
    expect(aiMessageShare([outbound()])).toEqual({ ...nothing, totalOutboundMessages: 1, aiSharePercent: 0 });
  });

  it('refuses another direction, naming which', () => {
    expect(() => aiMessageShare([outbound(), { direction: 'Out_Wards' }])).toThrow(
      'aiMessageShare requires messages[1].direction to be one of inbound, outbound, got "Out_Wards"',
    );
  });

  it('refuses an origin that is no text, naming which', () => {
    expect(() => aiMessageShare([outbound(), JSON.parse('{"direction":"outbound","origin":7}')])).toThrow(
      expect.objectContaining({ code: 'missing', argument: 'messages[1].origin' }),
    );
  });

  it('compares directions and origins without case, _ and -', () => {
    const messages = [
      ...['PLAN', 'TextAgent', 'text-agent', 'FollowUp', 'follow_up', 'followUp'].map((origin) => ({
        direction: 'Out_Bound',
        origin,
      })),
      { direction: 'INBOUND', origin: 'plan' },
    ];
    expect(aiMessageShare(messages)).toEqual({
      totalAiMessages: 6,
      totalOutboundMessages: 6,
      aiSharePercent: 100,
      byFeature: [
        { feature: 'FollowUp', label: 'Follow Up', count: 3 },
        { feature: 'text_agent', label: 'Text Agent', count: 2 },
        { feature: 'plan', label: 'Automated Plan', count: 1 },
      ],
    });
  });

  it('adds up, stays within 0 and 100, and does not care for the order of the messages', () => {
    const message = fc.record({
      direction: fc.constantFrom('inbound' as const, 'outbound' as const, 'outbound' as const),
      origin: fc.constantFrom(null, '', 'assistant', 'suggestion', 'text_agent', 'plan', 'other'),
    });
    const shuffled = fc
      .array(message, { maxLength: 25 })
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(shuffled, ([list, others]) => {
        const share = aiMessageShare(list);
        expect(aiMessageShare(others)).toEqual(share);
        const sent = list.filter(({ direction }) => direction === 'outbound');
        const composed = sent.filter(({ origin }) => origin !== null && origin !== '');
        expect(share.totalOutboundMessages).toBe(sent.length);
        expect(share.totalAiMessages).toBe(composed.length);
        expect(share.byFeature.reduce((total, { count }) => total + count, 0)).toBe(composed.length);
        for (const { feature, count } of share.byFeature) {
          expect(count).toBe(composed.filter(({ origin }) => origin === feature).length);
        }
        expect(share.aiSharePercent).toBe(
          sent.length === 0
            ? null
            : new Rational(100n * BigInt(composed.length), BigInt(sent.length)).roundHalfAwayFromZero(1),
        );
      }),
      propertyRuns,
    );
  });
});
