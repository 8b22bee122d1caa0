import { InputError } from '@callscope/core';
import { CallLogError } from '../call-log/CallLogError';
import { describeCallLog } from '../call-log/describeCallLog';
import { MockServerError } from '../MockServerError';
import type { AnsweredRequest } from '../server/AnsweredRequest';
import { type MockServer, type MockServerOptions, startMockServer } from '../startMockServer';
import { banner } from './banner';
import type { Command } from './Command';
import { helpText } from './helpText';
import { parseCommand } from './parseCommand';

const tryHelp = 'Try callscope-mock-server --help\n';

/** Where a command writes and what can end it. */
export interface CommandSurroundings {
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Resolves when somebody asks the command to end. */
  readonly stopped: Promise<void>;
  /** Opens an address for `--open`; rejects when that fails. */
  readonly openPage: (url: string) => Promise<void>;
}

/** Runs `callscope-mock-server` to its end. @returns the exit code: 0, 1 or 2 */
export async function runCommand(
  args: readonly string[],
  surroundings: CommandSurroundings,
): Promise<0 | 1 | 2> {
  const command = parseCommand(args);
  switch (command.kind) {
    case 'help':
      surroundings.writeOut(helpText());
      return 0;
    case 'wrong':
      surroundings.writeError(`${command.message}\n${tryHelp}`);
      return 2;
    case 'serve':
      return serve(command, surroundings);
    default:
      return command satisfies never;
  }
}

async function serve(
  { options, isPageWanted }: Extract<Command, { kind: 'serve' }>,
  surroundings: CommandSurroundings,
): Promise<0 | 1 | 2> {
  const { writeOut, writeError, stopped } = surroundings;
  let server: MockServer;
  try {
    server = await startMockServer({
      ...withProgress(options, writeError),
      onRequest: (request) => writeOut(`${logLine(request)}\n`),
    });
  } catch (error) {
    return explain(error, writeError);
  }
  writeOut(banner(server));
  // Some openers run as long as the browser does.
  if (isPageWanted) await Promise.race([stopped, showPage(`${server.url}/_mock/`, surroundings)]);
  await stopped;
  await server.close();
  return 0;
}

async function showPage(url: string, { openPage, writeError }: CommandSurroundings): Promise<void> {
  try {
    await openPage(url);
  } catch {
    writeError(`The control page could not be opened; open ${url} in a browser\n`);
  }
}

function logLine({ method, path, status, failure, isSecretRefused }: AnsweredRequest): string {
  const notes = [failure, isSecretRefused && 'a secret that looks real was refused'];
  return [method, path, status || 'reset', ...notes.flatMap((note) => (note ? [`(${note})`] : []))].join(' ');
}

function withProgress(options: MockServerOptions, write: (text: string) => void): MockServerOptions {
  if (typeof options.callLog !== 'object') return options;
  const onProgress = ({ rows, bytes }: { rows: number; bytes: number }) =>
    write(`${rows.toLocaleString('en-US')} rows read (${(bytes / 1e6).toFixed(0)} MB)\n`);
  return { ...options, callLog: { ...options.callLog, onProgress } };
}

function explain(error: unknown, write: (text: string) => void): 1 | 2 {
  if (error instanceof CallLogError) {
    write(`${error.message}\n`);
    if (error.report !== null) write(`${describeCallLog(error.report).join('\n')}\n`);
    return 1;
  }
  if (!(error instanceof InputError || error instanceof MockServerError)) throw error;
  const isOption = error instanceof InputError || error.code === 'invalid_option';
  write(`${error.message}\n${isOption ? tryHelp : ''}`);
  return isOption ? 2 : 1;
}
