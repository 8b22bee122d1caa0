import { run } from './run.mjs';
import { Missing, paint, say } from './say.mjs';

/** Builds some packages and all they need; what is built already is taken from the cache. */
export async function build(packages) {
  const filters = packages.map((name) => `--filter=${name}`);
  const { code, output } = await run('turbo', ['run', 'build', ...filters, '--output-logs=errors-only'], {
    quiet: true,
  });
  if (code !== 0) {
    say(output);
    throw new Missing('the build failed; the lines above say where.');
  }
  say(paint('dim', 'Built.'));
}
