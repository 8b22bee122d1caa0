import { spawn, spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { end, onEnd } from './lifeline.mjs';
import { root } from './root.mjs';

const isWindows = process.platform === 'win32';

/** The environment of every tool: our own pnpm first on the path, and nobody is told what we do. */
const toolEnvironment = (extra = {}) => ({
  ...process.env,
  PATH: [`${root}.tools/node_modules/.bin`, `${root}node_modules/.bin`, process.env.PATH].join(delimiter),
  TURBO_TELEMETRY_DISABLED: '1',
  STORYBOOK_DISABLE_TELEMETRY: '1',
  DO_NOT_TRACK: '1',
  ...extra,
});

// How long a tool may take to end when asked, before it is made to.
const patienceMs = 5000;

/** Ends a tool and all it started. */
function endTree(pid, signal) {
  try {
    if (isWindows) spawnSync('taskkill', ['/pid', String(pid), '/t', '/f']);
    else process.kill(-pid, signal);
  } catch {
    // It has ended by itself.
  }
}

/**
 * Runs a tool in a process group of its own, so that ending the command ends all that the tool started.
 * Resolves to its exit code and, when `quiet`, what it printed.
 */
export function run(command, args, { quiet = false, env = {}, cwd = root } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: toolEnvironment(env),
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      detached: !isWindows,
      shell: isWindows,
    });
    let output = '';
    child.stdout?.on('data', (text) => (output += text));
    child.stderr?.on('data', (text) => (output += text));
    const ended = new Promise((done) => child.once('close', done));
    onEnd(async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      endTree(child.pid, 'SIGTERM');
      const patience = setTimeout(() => endTree(child.pid, 'SIGKILL'), patienceMs);
      await ended;
      clearTimeout(patience);
    });
    child.once('error', (error) => resolve({ code: 127, output: `${command}: ${error.message}` }));
    child.once('close', (code, signal) => {
      if (signal === 'SIGINT') end(130);
      resolve({ code: code ?? 1, output });
    });
  });
}
