import { describe, expect, it } from 'vitest';
import { Random } from './Random';

describe('Random', () => {
  it('draws the same numbers from the same text', () => {
    const draw = (text: string) => {
      const random = new Random(text);
      return Array.from({ length: 20 }, () => random.below(1_000_000));
    };
    expect(draw('a text')).toEqual(draw('a text'));
    expect(draw('a text')).not.toEqual(draw('another text'));
  });

  it('stays inside its limits and reaches both ends', () => {
    const random = new Random('limits');
    const drawn = Array.from({ length: 2000 }, () => random.between(3, 7));
    expect(new Set(drawn)).toEqual(new Set([3, 4, 5, 6, 7]));
  });

  it('spreads a die evenly', () => {
    const random = new Random('die');
    const counts = [0, 0, 0, 0, 0, 0];
    for (let left = 60_000; left > 0; left -= 1) {
      const face = random.below(6);
      counts[face] = (counts[face] ?? 0) + 1;
    }
    // Four standard deviations of a fair die's count: sqrt(60,000 × 1/6 × 5/6) is 91.
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(365);
  });

  it('picks by weight and never what has none', () => {
    const random = new Random('weights');
    const items = [
      { value: 'never', weight: 0 },
      { value: 'seldom', weight: 1 },
      { value: 'often', weight: 9 },
    ];
    const drawn = Array.from({ length: 10_000 }, () => random.pick(items));
    expect(drawn).not.toContain('never');
    expect(drawn.filter((value) => value === 'seldom').length).toBeGreaterThan(880);
    expect(drawn.filter((value) => value === 'seldom').length).toBeLessThan(1120);
  });

  it('refuses to pick when nothing has a weight', () => {
    expect(() => new Random('nothing').pick([{ value: 'a', weight: 0 }])).toThrow(
      'Random.pick requires a weight above 0',
    );
  });
});
