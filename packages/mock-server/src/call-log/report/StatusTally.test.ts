import { describe, expect, it } from 'vitest';
import { StatusTally } from './StatusTally';

function tally(statuses: Iterable<readonly [text: string, isKnown: boolean]>) {
  const counts = new StatusTally();
  for (const [text, isKnown] of statuses) counts.add(text, isKnown ? 'voicemail' : null);
  return counts.build();
}

const nothing = { distinct: 0, calls: 0 };

describe('StatusTally', () => {
  it('is empty without calls', () => {
    expect(tally([])).toEqual({
      statuses: [],
      unknownStatuses: [],
      otherStatuses: { known: nothing, unknown: nothing },
    });
  });

  it('takes texts that differ in case or in what joins their words for one status', () => {
    const { statuses } = tally([
      ['Left Word', false],
      ['left_word', false],
      ['LEFT-WORD', false],
    ]);
    expect(statuses).toEqual([{ status: 'Left Word', count: 3, disposition: null }]);
  });

  it('shows the 100 most frequent and counts the others, known and unknown apart', () => {
    function* calls() {
      for (let status = 0; status < 100; status += 1)
        for (let n = 0; n < 3; n += 1) yield [`X${status}`, false] as const;
      for (let n = 0; n < 2; n += 1) yield ['rare', true] as const;
      for (let status = 0; status < 7; status += 1) yield [`Y${status}`, false] as const;
      for (let n = 0; n < 5; n += 1) yield ['VM', true] as const;
    }
    const { statuses, unknownStatuses, otherStatuses } = tally(calls());
    expect(statuses).toHaveLength(100);
    expect(statuses[0]).toEqual({ status: 'VM', count: 5, disposition: 'voicemail' });
    expect(unknownStatuses).toHaveLength(99);
    expect(otherStatuses).toEqual({ known: { distinct: 1, calls: 2 }, unknown: { distinct: 8, calls: 10 } });
  });

  it('tells no more than 10,000 unknown statuses apart, and counts every call', () => {
    function* calls() {
      for (let status = 0; status < 10_050; status += 1) yield [`X${status}`, false] as const;
      yield ['X7', false] as const;
      yield ['VM', true] as const;
      yield ['VM', true] as const;
      yield ['VM', true] as const;
    }
    const { statuses, otherStatuses } = tally(calls());
    expect(statuses.slice(0, 2)).toEqual([
      { status: 'VM', count: 3, disposition: 'voicemail' },
      { status: 'X7', count: 2, disposition: null },
    ]);
    expect(otherStatuses).toEqual({ known: nothing, unknown: { distinct: null, calls: 10_050 - 99 } });
    const shown = statuses.reduce((all, { count }) => all + count, 0);
    expect(shown + otherStatuses.unknown.calls).toBe(10_054);
  });

  it('cuts a long text', () => {
    expect(tally([['x'.repeat(5000), false]]).statuses[0]?.status).toBe('x'.repeat(100));
  });
});
