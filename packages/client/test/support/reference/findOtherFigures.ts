import { describeFigures } from './describeFigures';
import type { ReferenceSystem } from './everyReference';
import { spoilOneByOne } from './spoilOneByOne';

/** The rows of figures that come about otherwise when one number of an answer is too large for the rest, or negative. */
export async function findOtherFigures(system: ReferenceSystem): Promise<readonly (readonly string[])[]> {
  const { connect, scope } = system;
  const known = new Set((await describeFigures(connect(), scope)).map((row) => JSON.stringify(row)));
  const others = new Map<string, readonly string[]>();
  for (const number of [1000, -1]) {
    await spoilOneByOne(system, number, {}, async (client) => {
      for (const row of await describeFigures(client, scope)) {
        const key = JSON.stringify(row);
        if (!known.has(key)) others.set(key, row);
      }
    });
  }
  return [...others.values()];
}
