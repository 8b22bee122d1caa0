import { isClientError } from '../errors/isClientError';
import type { DoctorOptions } from './command/DoctorCommand';
import { helpText } from './command/helpText';
import { parseCommand } from './command/parseCommand';
import { UsageError } from './command/UsageError';
import type { DoctorSurroundings } from './DoctorSurroundings';
import { examine } from './examine';
import { createPaint } from './report/createPaint';
import { renderTable } from './report/renderTable';

/** Runs `callscope-doctor` to its end. @returns the exit code: 0 all well, 1 broken, 2 not to be carried out */
export async function runDoctor(args: readonly string[], around: DoctorSurroundings): Promise<0 | 1 | 2> {
  const command = parseCommand(args);
  switch (command.kind) {
    case 'help':
      around.writeOut(helpText());
      return 0;
    case 'version':
      around.writeOut(`${around.version}\n`);
      return 0;
    case 'wrong':
      return refuse(command.message, around);
    case 'examine':
      return examineAndTell(command.options, around);
    default:
      return command satisfies never;
  }
}

async function examineAndTell(options: DoctorOptions, around: DoctorSurroundings): Promise<0 | 1 | 2> {
  try {
    const report = await examine(options, around);
    const { columns, isColoured } = around;
    around.writeOut(
      options.isJson
        ? `${JSON.stringify(report, null, 2)}\n`
        : renderTable(report, { columns, paint: createPaint(isColoured) }),
    );
    return report.summary.exitCode;
  } catch (error) {
    if (error instanceof UsageError) return refuse(error.message, around);
    // Of the client only the refusal of an option comes here, and it quotes no address.
    if (isClientError(error)) return refuse(toCommandWords(error.message), around);
    throw error;
  }
}

/** What the client says of its options, in the words of the command line. */
function toCommandWords(message: string): string {
  return message
    .replace(/\bbaseUrl\b/g, '--base-url')
    .replace(/\bapiKey\b/g, 'secret')
    .replace(/\buse auth\b/, 'set it in the environment');
}

function refuse(message: string, { writeError }: DoctorSurroundings): 2 {
  writeError(`${message}${message.endsWith('?') ? '' : '.'}\nTry callscope-doctor --help\n`);
  return 2;
}
