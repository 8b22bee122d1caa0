import { UsageError } from '../command/UsageError';

/** What of a terminal is needed to read from it: `process.stdin` is one. */
export interface Terminal {
  setRawMode(isRaw: boolean): unknown;
  on(event: 'data', listener: (chunk: Buffer | string) => void): unknown;
  on(event: 'end', listener: () => void): unknown;
  off(event: 'data', listener: (chunk: Buffer | string) => void): unknown;
  off(event: 'end', listener: () => void): unknown;
  resume(): unknown;
  pause(): unknown;
}

const longestSecret = 16_384;

/**
 * Asks a question and reads a line without showing it. Backspace takes back, Ctrl-U everything.
 *
 * @throws {UsageError} after Ctrl-C, or Ctrl-D on an empty line
 */
export function askWithoutEcho(
  question: string,
  terminal: Terminal,
  write: (text: string) => void,
): Promise<string> {
  return new Promise((resolve, reject) => {
    let typed = '';
    const end = (finish: () => void) => {
      terminal.setRawMode(false);
      // Ours alone: without its own listener to `pause`, Node would wait for the terminal for ever.
      terminal.off('data', read);
      terminal.off('end', giveUp);
      terminal.pause();
      write('\n');
      finish();
    };
    const giveUp = () => end(() => reject(new UsageError('no secret was typed')));
    const read = (chunk: Buffer | string) => {
      for (const sign of String(chunk)) {
        if (sign === '\r' || sign === '\n') return end(() => resolve(typed));
        if (sign === '\u0003' || (sign === '\u0004' && typed === '')) return giveUp();
        if (sign === '\u007f' || sign === '\b') typed = typed.slice(0, -1);
        else if (sign === '\u0015') typed = '';
        else if (typed.length < longestSecret) typed += sign;
      }
    };
    terminal.on('end', giveUp);
    terminal.on('data', read);
    // What is typed before the question is drawn would show.
    terminal.setRawMode(true);
    terminal.resume();
    write(question);
  });
}
