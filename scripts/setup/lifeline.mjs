import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process's parent and command line; `undefined` when it is gone or the platform does not tell. */
function describe(pid) {
  if (process.platform === 'win32') return undefined;
  try {
    if (process.platform === 'linux') {
      // The second field is the command in parentheses and may hold spaces, so count from its end.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
      return { parent: Number(fields[1]), command: readFileSync(`/proc/${pid}/cmdline`, 'utf8') };
    }
    const [parent, ...command] = execFileSync('ps', ['-o', 'ppid=,command=', '-p', String(pid)], {
      encoding: 'utf8',
    })
      .trim()
      .split(/\s+/);
    return { parent: Number(parent), command: command.join(' ') };
  } catch {
    return undefined;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

const isNpm = (process) => /\bnpm\b/.test(process?.command ?? '');

/**
 * A question that turns false once npm is gone. npm starts scripts directly or through a shell, and a shell
 * outlives an npm that was killed, so with a shell between, the shell's own parent is watched.
 */
function watchNpm() {
  const parent = process.ppid;
  const described = describe(parent);
  const grandparent =
    described && !isNpm(described) && isNpm(describe(described.parent)) ? described.parent : undefined;
  // On Windows a child keeps the number of a parent that is gone.
  if (process.platform === 'win32') return () => isAlive(parent);
  return () =>
    process.ppid === parent && (grandparent === undefined || describe(parent)?.parent === grandparent);
}

const endings = [];
let isEnding = false;

/** Runs every registered ending once, last registered first, and leaves with `code`. Asked again, leaves at once. */
export async function end(code) {
  if (isEnding) process.exit(code);
  isEnding = true;
  for (const ending of endings.reverse()) await ending();
  process.exit(code);
}

/** Registers what to close when the command ends. */
export const onEnd = (ending) => endings.push(ending);

/**
 * Ends the command on Ctrl-C, on a polite kill, and when the npm that started it is gone: npm, told to end,
 * does not always tell its children.
 */
export function holdLifeline() {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])
    process.on(signal, () => end(code));
  if (process.env.npm_lifecycle_event === undefined) return;
  const isHeld = watchNpm();
  setInterval(() => {
    if (!isHeld()) end(143);
  }, 500).unref();
}
