import type { Random } from '../Random';

/**
 * `count` different texts of a list, at most all of them, early ones oftener: the smaller of two draws, and the
 * next one when a call has that text already.
 */
export function drawPhrases(texts: readonly string[], count: number, random: Random): readonly string[] {
  const drawn: string[] = [];
  for (let left = Math.min(count, texts.length); left > 0; left -= 1) {
    let place = Math.min(random.below(texts.length), random.below(texts.length));
    while (drawn.includes(texts[place] ?? '')) place = (place + 1) % texts.length;
    drawn.push(texts[place] ?? '');
  }
  return drawn;
}
