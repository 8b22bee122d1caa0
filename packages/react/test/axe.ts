import axe from 'axe-core';
import { expect } from 'vitest';

/** Fails when axe finds anything in `container`; the message names each rule and element. */
export async function expectNoAxeViolations(container: Element): Promise<void> {
  const { violations } = await axe.run(container, {
    // A fragment of a page has no landmarks of its own.
    rules: { region: { enabled: false } },
  });
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  expect(found).toEqual([]);
}
