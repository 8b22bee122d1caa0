import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const file = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

function start(...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Everything the process prints until `until` matches or it ends. */
async function listen(child: ChildProcess, until: RegExp): Promise<string> {
  let text = '';
  for await (const chunk of child.stdout ?? []) {
    text += String(chunk);
    if (until.test(text)) break;
  }
  return text;
}

describe('callscope-mock-server', () => {
  it('prints its help and ends with 0', async () => {
    const child = start('--help');
    const ended = once(child, 'exit');
    expect(await listen(child, /^$^/)).toMatch(/^Usage: callscope-mock-server/);
    expect(await ended).toEqual([0, null]);
  });

  it('ends with 2 for an option it does not have', async () => {
    expect(await once(start('--colour', 'red'), 'exit')).toEqual([2, null]);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'serves, though nobody reads its output any more, and ends with 0 on %s',
    async (signal) => {
      const child = start('--port', '0', '--days', '1');
      const ended = once(child, 'exit');
      const url = /on (http:\/\/127\.0\.0\.1:\d+)$/m.exec(await listen(child, /Ctrl-C/))?.[1];
      const response = await fetch(`${url}/_mock/world`);
      expect(response.status).toBe(200);
      await response.json();
      child.kill(signal);
      expect(await ended).toEqual([0, null]);
      await expect(fetch(`${url}/_mock/world`)).rejects.toThrow();
    },
  );
});
