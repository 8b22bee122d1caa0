import { parseArgs } from 'node:util';
import { end } from './lifeline.mjs';
import { Missing, say } from './say.mjs';

/**
 * The command's options. `--help` prints the help text and ends the command; an option that is not known
 * ends it with a sentence and the help text.
 */
export function readOptions(help, options) {
  let values;
  try {
    ({ values } = parseArgs({ options: { ...options, help: { type: 'boolean', default: false } } }));
  } catch (error) {
    throw new Missing(`${error.message.split('. ')[0]}. The options are:\n${help}`);
  }
  if (values.help) {
    say(help);
    end(0);
  }
  return values;
}

/** A number given as text, or a sentence that says which numbers there are. */
export function wholeNumber(name, text, most) {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= most) return value;
  throw new Missing(`--${name} takes a whole number from 0 to ${most}, and this is "${text}".`);
}
