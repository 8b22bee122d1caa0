import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createBuiltInWorld } from '../createBuiltInWorld';

const nowMs = Date.UTC(2026, 1, 16, 15);

function drawn(seed: number, days = 40) {
  const [organization] = createBuiltInWorld({ seed, now: new Date(nowMs).toISOString(), days }).organizations;
  const records = organization?.records;
  if (!organization || !records?.messages || !records.suggestions) throw new Error('No suggestions');
  const table = records.messages;
  const messages = Array.from({ length: table.length }, (_, index) => table.at(index));
  return { organization, messages, suggestions: records.suggestions };
}

describe('drawSuggestions', () => {
  const worlds = [1, 2, 3, 40].map((seed) => drawn(seed));

  it('suggests for about three inbound messages in ten, ascending, none after now', () => {
    for (const { messages, suggestions } of worlds) {
      const inbound = messages.filter(({ direction }) => direction === 'Inbound').length;
      expect(Math.abs(suggestions.length / inbound - 0.3)).toBeLessThan(0.03);
      const times = suggestions.map(({ atMs }) => atMs);
      expect(times).toEqual([...times].sort((one, other) => one - other));
      expect(times.at(-1)).toBeLessThanOrEqual(nowMs);
    }
  });

  it('is confident from 0 to 1, in two or four digits', () => {
    for (const { suggestions } of worlds) {
      const texts = suggestions.map(({ confidence }) => String(confidence));
      expect(texts.filter((text) => !/^0\.\d{1,4}$/.test(text))).toEqual([]);
      expect(texts.some((text) => text.length === 6)).toBe(true);
      expect(texts.filter((text) => text.length <= 4).length).toBeGreaterThan(texts.length / 4);
    }
  });

  it('sends by itself what it is sure of, over phones that answer well, and hands that to nobody', () => {
    for (const { organization, suggestions } of worlds) {
      const named = ['Front desk', 'Renewals'];
      const auto = new Set(
        organization.phones
          .filter(({ friendlyName }) => named.includes(friendlyName ?? ''))
          .map(({ id }) => id),
      );
      for (const { isAutoReply, isEscalated, confidence, phoneId } of suggestions) {
        const isExpected = confidence >= 0.85 && auto.has(phoneId ?? '');
        if (isAutoReply !== isExpected || (isAutoReply && isEscalated))
          expect.fail(`${confidence} ${phoneId}`);
      }
      expect(suggestions.filter(({ isAutoReply }) => isAutoReply).length).toBeGreaterThan(100);
      const escalated = suggestions.filter(({ isEscalated }) => isEscalated);
      expect(escalated.length).toBeGreaterThan(20);
      expect(escalated.length).toBeLessThan(suggestions.length / 10);
    }
  });

  it('is the message of origin text_agent of the same moment and phone, wherever it was sent by itself', () => {
    for (const { messages, suggestions } of worlds) {
      const momentOf = ({ atMs, phoneId }: { atMs: number; phoneId: string | null }) => `${atMs} ${phoneId}`;
      const sent = messages.filter(({ origin }) => origin === 'text_agent').map(momentOf);
      expect(
        suggestions
          .filter(({ isAutoReply }) => isAutoReply)
          .map(momentOf)
          .sort(),
      ).toEqual(sent.sort());
    }
  });

  it('is, suggestion for suggestion, what this seed and date have always given', () => {
    const { suggestions } = drawn(1, 90);
    const digest = createHash('sha256').update(JSON.stringify(suggestions)).digest('hex');
    expect([suggestions.length, digest]).toEqual([
      3_525,
      '02bc6f1a11bf8681a2701d03ca7e260633e5c24ee56aacf5bc527930128aa4ae',
    ]);
  });
});
