import { expect, it } from 'vitest';
import { rate } from '../../src/numbers/rate';

/** One decimal, half up, in integers of BigInt and text alone. */
function expectedPercent(part: number, whole: number): string {
  const tenths = (BigInt(part) * 2000n + BigInt(whole)) / (2n * BigInt(whole));
  return `${tenths / 10n}.${tenths % 10n}`;
}

it('R12 every n of d up to 2,000 rounds as integers do', () => {
  const wrong: string[] = [];
  let pairCount = 0;
  for (let whole = 1; whole <= 2000; whole += 1) {
    for (let part = 0; part <= whole; part += 1) {
      pairCount += 1;
      if (rate(part, whole)?.toFixed(1) !== expectedPercent(part, whole)) wrong.push(`${part}/${whole}`);
    }
  }
  expect(pairCount).toBe(2_003_000);
  expect(wrong).toEqual([]);
});
