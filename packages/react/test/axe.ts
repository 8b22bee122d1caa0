import axe from 'axe-core';
import { expect } from 'vitest';

/** Fails when axe finds anything in `container`; the message names each rule and element. */
export async function expectNoAxeViolations(container: Element): Promise<void> {
  // Half-faded text has too little contrast; only what has no end is left running.
  for (const animation of document.getAnimations()) {
    if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish();
  }
  const { violations } = await axe.run(container, {
    // A fragment of a page has no landmarks of its own.
    rules: { region: { enabled: false } },
  });
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  expect(found).toEqual([]);
}
