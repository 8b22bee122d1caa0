import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Missing, paint, say } from './say.mjs';

/** The options of a command that reads a call log. */
export const callLogOptions = {
  calls: { type: 'string' },
  map: { type: 'string' },
  status: { type: 'string' },
  'time-zone': { type: 'string' },
};

/** The path of the log, meant relative to where the person is, not to the repository npm runs scripts in. */
export function callLogPath(values) {
  if (values.calls === undefined) {
    const lone = ['map', 'status', 'time-zone'].find((name) => values[name] !== undefined);
    if (lone === undefined) return undefined;
    throw new Missing(`--${lone} says how to read a call log, so it needs --calls FILE.csv beside it.`);
  }
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), values.calls);
  if (existsSync(path)) return path;
  throw new Missing(`there is no file ${path}. Give the path of a CSV file after --calls.`);
}

const integer = new Intl.NumberFormat('en-US');

/** Shows how far the import is: one line that is written over in a terminal, a line now and then elsewhere. */
export function showProgress(name) {
  const line = ({ rows }) => paint('dim', `Reading ${name}: ${integer.format(rows)} rows`);
  return process.stdout.isTTY
    ? (progress) => process.stdout.write(`\r${line(progress)}`)
    : (progress) => progress.rows % 250_000 === 0 && say(line(progress));
}

/** Prints what the import said, the counts first. */
export function sayReport(name, [counts, ...rest]) {
  if (process.stdout.isTTY) process.stdout.write('\r\u001b[2K');
  say(`\n${paint('bold', name)}: ${paint('bold', counts)}`);
  for (const line of rest) {
    const isRemarkable = /UTC, because|[Uu]nknown|Refused|line \d/.test(line);
    say(isRemarkable ? paint('yellow', `  ${line}`) : `  ${line}`);
  }
}
