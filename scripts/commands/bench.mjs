import { help, options } from '../../internal/bench/options.mjs';
import { build } from '../setup/build.mjs';
import { end } from '../setup/lifeline.mjs';
import { prepare } from '../setup/prepare.mjs';
import { readOptions } from '../setup/readOptions.mjs';
import { root } from '../setup/root.mjs';
import { run } from '../setup/run.mjs';
import { Missing, paint, runMain, say } from '../setup/say.mjs';

const cwd = `${root}internal/bench`;

/** What we are measured against is nobody's dependency: it has a lockfile of its own and is installed here. */
async function installPeers() {
  say(paint('dim', 'Installing DuckDB and PGlite into internal/bench'));
  const { code, output } = await run('pnpm', ['install', '--frozen-lockfile'], {
    quiet: true,
    cwd,
    env: { CI: 'true' },
  });
  if (code !== 0)
    throw new Missing(`installing DuckDB and PGlite did not work:\n\n${output.trim().slice(-2000)}`);
}

await runMain(async () => {
  const { quick, only } = readOptions(help, options);
  await prepare();
  if (only === 'mock-server') {
    await build(['@callscope/mock-server']);
    return end((await run('node', ['mock-server.mjs'], { cwd })).code);
  }
  if (only === 'client') {
    await build(['@callscope/client']);
    const args = ['--disallow-code-generation-from-strings', '--expose-gc', 'client.mjs'];
    return end((await run('node', args, { cwd })).code);
  }
  await build(['@callscope/core']);
  if (!quick) await installPeers();
  return end((await run('node', ['bench.mjs', ...process.argv.slice(2)], { cwd })).code);
});
