import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runningProcesses } from '../support/runningProcesses';
import { writeCallLog } from '../support/writeCallLog';

const root = fileURLToPath(new URL('../../', import.meta.url));
const started: ChildProcess[] = [];

afterEach(() => {
  for (const child of started.splice(0)) {
    if (child.pid === undefined) continue;
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // Already gone, which is what these tests are about.
    }
  }
});

/** Starts a command in a process group of its own and collects what it prints. */
function start(command: string, args: readonly string[]) {
  const child = spawn(command, args, {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  started.push(child);
  const printed = { text: '' };
  child.stdout.on('data', (chunk) => {
    printed.text += chunk;
  });
  child.stderr.on('data', (chunk) => {
    printed.text += chunk;
  });
  const exitCode = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, printed, exitCode };
}

async function startDashboard(args: readonly string[] = []) {
  const command = start('npm', ['start', '--', ...args]);
  await vi.waitFor(() => expect(command.printed.text).toContain('Ctrl-C ends everything'), {
    timeout: 150_000,
  });
  const address = (name: string) =>
    new RegExp(`${name}\\s+(http://127\\.0\\.0\\.1:\\d+)`).exec(command.printed.text)?.[1] ?? '';
  return { ...command, portal: address('Dashboard'), server: address('Mock server') };
}

function descendants(pid: number, processes = runningProcesses()): number[] {
  const children = processes.filter(({ parent }) => parent === pid).map((child) => child.pid);
  return children.flatMap((child) => [child, ...descendants(child, processes)]);
}

function isRunning(pid: number): boolean {
  return runningProcesses().some((process) => process.pid === pid);
}

const answers = async (url: string) =>
  fetch(url).then(
    () => true,
    () => false,
  );

describe('npm start', () => {
  it('serves the portal under a strict policy and the mock server beside it', async () => {
    const { portal, server } = await startDashboard();
    const page = await fetch(portal);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("require-trusted-types-for 'script'");
    expect(page.headers.get('content-security-policy')).not.toContain('unsafe');
    expect((await fetch(`${server}/_mock/world`)).status).toBe(200);
    expect((await fetch(`${portal}//`)).status).toBe(404);
    expect((await fetch(portal)).status).toBe(200);
  });

  it.each(['SIGTERM', 'SIGKILL'] as const)(
    'leaves no process behind when only npm gets a %s',
    async (signal) => {
      const { child, portal, server } = await startDashboard();
      const family = descendants(child.pid ?? 0);
      expect(family.length).toBeGreaterThan(0);
      process.kill(child.pid ?? 0, signal);
      await vi.waitFor(() => expect(family.filter(isRunning)).toEqual([]), { timeout: 10_000 });
      expect(await Promise.all([answers(portal), answers(server)])).toEqual([false, false]);
    },
  );

  it('ends on Ctrl-C, which a terminal sends to the whole group', async () => {
    const { child, exitCode } = await startDashboard();
    const family = descendants(child.pid ?? 0);
    process.kill(-(child.pid ?? 0), 'SIGINT');
    await exitCode;
    await vi.waitFor(() => expect(family.filter(isRunning)).toEqual([]), { timeout: 10_000 });
  });

  it('reports a call log in counts that add up', async () => {
    const log = await writeCallLog(1200);
    const seconds = log.rows.reduce((sum, row) => sum + row.durationSeconds, 0);
    const { printed } = await startDashboard(['--calls', log.path]);
    expect(printed.text).toContain('1,200 rows read = 1,200 used + 0 refused');
    expect(printed.text).toContain(`${seconds.toLocaleString('en-US')} seconds`);
    expect(printed.text).toContain('read as UTC');
  });
});

describe('a command on an old Node.js', () => {
  it('is one sentence, before anything is loaded that the old one does not know', async () => {
    const check = "import('./scripts/setup/requireNode.mjs').then((setup) => setup.requireNode('18.20.8'))";
    const { printed, exitCode } = start('node', ['-e', check]);
    expect(await exitCode).toBe(1);
    expect(printed.text.trim()).toBe(
      'Callscope: this needs Node.js 20.19 or newer, and this is 18.20.8. Install a newer one from nodejs.org and run the command again.',
    );
  });

  it.each(['start', 'test', 'storybook', 'verify', 'screenshots'])('%s checks first', async (name) => {
    const entry = await readFile(`${root}scripts/${name}.mjs`, 'utf8');
    expect(entry).toBe(
      `import { requireNode } from './setup/requireNode.mjs';\n\nrequireNode();\nawait import('./commands/${name}.mjs');\n`,
    );
  });
});

describe('npm start, told something it cannot do', () => {
  it.each([
    [['--calls', 'nowhere.csv'], /there is no file .*nowhere\.csv/],
    [['--port', 'eighty'], /--port takes a whole number from 0 to 65535/],
    [['--map', 'start=when'], /--map says how to read a call log, so it needs --calls/],
    [['--clals', 'x.csv'], /Unknown option '--clals'/],
  ])('says so in a sentence and exits 1: %j', async (args, sentence) => {
    const { printed, exitCode } = start('node', ['scripts/start.mjs', ...args]);
    expect(await exitCode).toBe(1);
    expect(printed.text).toMatch(sentence);
    expect(printed.text).not.toMatch(/\n\s+at /);
  });

  it('says why no row of a log can be used, with the counts', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'callscope-'));
    await writeFile(join(folder, 'bad.csv'), 'start,status\nyesterday,VM\nsoon,VM\n');
    const { printed, exitCode } = start('node', ['scripts/start.mjs', '--calls', join(folder, 'bad.csv')]);
    expect(await exitCode).toBe(1);
    expect(printed.text).toContain('2 rows read = 0 used + 2 refused');
    expect(printed.text).toMatch(/line 3: start is not a date and time/);
    expect(printed.text).not.toMatch(/\n\s+at /);
  });

  it('names the port that is taken', async () => {
    const { server } = await startDashboard();
    const { port } = new URL(server);
    const { printed, exitCode } = start('node', ['scripts/start.mjs', '--api-port', port]);
    expect(await exitCode).toBe(1);
    expect(printed.text).toContain(port);
    expect(printed.text).toMatch(/taken/);
    expect(printed.text).not.toMatch(/\n\s+at /);
  });
});
