import { install } from './install.mjs';
import { holdLifeline } from './lifeline.mjs';

/** What every command does first: an end that leaves nothing behind, and the dependencies. */
export async function prepare() {
  holdLifeline();
  await install();
}
