import { styleText } from 'node:util';
import { end } from './lifeline.mjs';

const coloured = (stream) =>
  process.env.FORCE_COLOR !== undefined
    ? process.env.FORCE_COLOR !== '0'
    : stream.isTTY && !process.env.NO_COLOR;

/** Text in a style when the terminal shows one, plain text in a file or a pipe. */
export const paint = (style, text, stream = process.stdout) =>
  coloured(stream) ? styleText(style, text) : text;

export const say = (text = '') => process.stdout.write(`${text}\n`);

/** Ends the command with one plain sentence and no stack: what is missing and what to do. */
export class Missing extends Error {
  name = 'Missing';
}

/** Runs a command's main function; a {@link Missing} becomes its sentence, anything else its stack, both exit code 1. */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    const text =
      error instanceof Missing
        ? `\n${paint('red', 'Callscope:', process.stderr)} ${error.message}\n\n`
        : `${error?.stack ?? error}\n`;
    process.stderr.write(text);
    await end(1);
  }
}
