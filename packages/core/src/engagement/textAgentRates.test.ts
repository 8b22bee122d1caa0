import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import { Rational } from '@callscope/test-utils/rational';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TextAgentSuggestion, textAgentRates } from './textAgentRates';

const plain = { confidence: null, isAutoReply: false, isEscalated: false };

describe('textAgentRates', () => {
  it('rates over all suggestions and averages the confidences there are', () => {
    const suggestions = deepFreeze([
      { ...plain, confidence: 0.9, isAutoReply: true },
      { ...plain, confidence: 0.5, isEscalated: true },
      { ...plain, confidence: 1, isAutoReply: true, isEscalated: true },
      plain,
      { ...plain, confidence: 0 },
      plain,
      { ...plain, isAutoReply: true },
    ]);
    expect(textAgentRates(suggestions)).toStrictEqual({
      totalSuggestions: 7,
      autoReplyCount: 3,
      autoReplyRatePercent: 42.9,
      avgConfidence: 0.6,
      escalationCount: 2,
      escalationRatePercent: 28.6,
    });
  });

  it('W2 rounds a half away from zero', () => {
    const suggestions = [0.5501, 0.55].map((confidence) => ({ ...plain, confidence }));
    expect(textAgentRates(suggestions).avgConfidence).toBe(0.5501);
  });

  it('has no rate over nothing', () => {
    expect(textAgentRates([])).toStrictEqual({
      totalSuggestions: 0,
      autoReplyCount: 0,
      autoReplyRatePercent: null,
      avgConfidence: null,
      escalationCount: 0,
      escalationRatePercent: null,
    });
    expect(textAgentRates([plain])).toMatchObject({ autoReplyRatePercent: 0, avgConfidence: null });
  });

  it.each([
    [{ confidence: 1.01 }, 'confidence to be from 0 to 1, got 1.01'],
    [{ confidence: -0.01 }, 'confidence to be from 0 to 1, got -0.01'],
    [{ confidence: Number.NaN }, 'confidence to be a finite number, got NaN'],
  ] satisfies [Partial<TextAgentSuggestion>, string][])('refuses %o', (wrong, message) => {
    expect(() => textAgentRates([plain, { ...plain, ...wrong }])).toThrow(
      `textAgentRates requires suggestions[1].${message}`,
    );
  });

  it('agrees with exact fractions, in any order', () => {
    const confidences = fc.option(fc.integer({ min: 0, max: 1000 }));
    const lists = fc.array(fc.tuple(confidences, fc.boolean(), fc.boolean()), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(lists, (list) => {
        const suggestions = list.map(([thousandths, isAutoReply, isEscalated]) => ({
          confidence: thousandths === null ? null : thousandths / 1000,
          isAutoReply,
          isEscalated,
        }));
        const known = list.flatMap(([thousandths]) => (thousandths === null ? [] : [thousandths]));
        const total = known.reduce((sum, thousandths) => sum + thousandths, 0);
        const replies = list.filter(([, isAutoReply]) => isAutoReply).length;
        const rates = textAgentRates(deepFreeze(suggestions));
        expect(rates.avgConfidence).toBe(
          known.length === 0
            ? null
            : new Rational(BigInt(total), BigInt(known.length * 1000)).roundHalfAwayFromZero(4),
        );
        expect(rates.autoReplyRatePercent).toBe(
          new Rational(BigInt(replies * 100), BigInt(list.length)).roundHalfAwayFromZero(1),
        );
        expect(textAgentRates([...suggestions].reverse())).toEqual(rates);
      }),
      propertyRuns,
    );
  });
});
