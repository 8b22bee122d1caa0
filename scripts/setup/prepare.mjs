import { install } from './install.mjs';
import { holdLifeline } from './lifeline.mjs';
import { requireNode } from './requireNode.mjs';

/** What every command does first: the right Node.js, an end that leaves nothing behind, the dependencies. */
export async function prepare() {
  requireNode();
  holdLifeline();
  await install();
}
