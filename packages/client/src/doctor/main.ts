import { readFileSync } from 'node:fs';
import { runDoctor } from './runDoctor';
import { askWithoutEcho } from './secrets/askWithoutEcho';

const { env, stdin, stdout, stderr } = process;

// A reader that goes away, as in `… | head`, is no reason to fail.
for (const stream of [stdout, stderr]) stream.on('error', () => undefined);

const writeError = (text: string) => stderr.write(text);
const manifest: { readonly version: string } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);

try {
  process.exitCode = await runDoctor(process.argv.slice(2), {
    environment: env,
    ask: stdin.isTTY ? (question) => askWithoutEcho(question, stdin, writeError) : null,
    writeOut: (text) => stdout.write(text),
    writeError,
    fetch: (input, init) => globalThis.fetch(input, init),
    nowMs: () => Date.now(),
    clockMs: () => performance.now(),
    columns: Math.max(40, stdout.columns || 100),
    // no-color.org: any value but the empty one.
    isColoured: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
    // Carriage return, erase the line (ECMA-48 section 8.3.41).
    showProgress: (text) => stderr.isTTY && writeError(`\r\u001b[K${text}`),
    version: manifest.version,
  });
} catch (error) {
  // Not the message: it may hold what the environment holds.
  const name = error instanceof Error ? error.name : typeof error;
  writeError(`callscope-doctor ended by a mistake of its own (${name}); please report it.\n`);
  process.exitCode = 1;
}
