import { spawn } from 'node:child_process';

/** Starts a program and resolves when it has ended well; rejects when it cannot be started or fails. */
export type RunProgram = (program: string, args: readonly string[]) => Promise<void>;

/**
 * Opens an address with whatever the platform opens addresses with.
 * @param platform Node's name of it, for example `darwin`
 */
export function openPage(
  url: string,
  { platform = process.platform, run = runProgram }: { platform?: string; run?: RunProgram } = {},
): Promise<void> {
  if (platform === 'darwin') return run('open', [url]);
  // `start` takes the first text in quotes for a title.
  if (platform === 'win32') return run('cmd', ['/c', 'start', '""', url]);
  return run('xdg-open', [url]);
}

function runProgram(program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args], { stdio: 'ignore' });
    // An opener that stays does not keep this process.
    child.unref();
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${program} ended with ${code ?? 'a signal'}`)),
    );
  });
}
