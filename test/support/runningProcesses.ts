import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A process and who started it. */
export interface RunningProcess {
  readonly pid: number;
  readonly parent: number;
}

type Row = readonly [pid: string, parent: string | undefined, state: string | undefined];

function readProc(): Row[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid): Row[] => {
    try {
      // The second field is the command in parentheses and may hold spaces, so count from its end.
      const [state, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
      return [[pid, parent, state]];
    } catch {
      return [];
    }
  });
}

function readPs(): Row[] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat='], { encoding: 'utf8' });
  return table
    .trim()
    .split('\n')
    .map((line): Row => {
      const [pid = '', parent, state] = line.trim().split(/\s+/);
      return [pid, parent, state];
    });
}

/** Every process that runs. A zombie has ended; nothing of it runs. Small Linux images have no `ps`. */
export function runningProcesses(): readonly RunningProcess[] {
  const rows = existsSync('/proc/self/stat') ? readProc() : readPs();
  return rows
    .filter(([, , state]) => !state?.startsWith('Z'))
    .map(([pid, parent]) => ({ pid: Number(pid), parent: Number(parent) }));
}
