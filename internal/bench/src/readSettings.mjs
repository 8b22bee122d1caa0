import { parseArgs } from 'node:util';
import { options } from '../options.mjs';

/** What the command line asks for. */
export function readSettings() {
  const { values } = parseArgs({ options });
  const { quick, only } = values;
  return {
    rows: quick ? 100_000 : wholeNumber('rows', values.rows, 1000),
    rounds: wholeNumber('rounds', values.rounds ?? (quick ? '3' : '5'), 1),
    hasPeers: !quick,
    only,
  };
}

function wholeNumber(name, text, least) {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least) return value;
  throw new Error(`--${name} takes a whole number from ${least}, and this is "${text}"`);
}
