import { build } from '../setup/build.mjs';
import { end } from '../setup/lifeline.mjs';
import { prepare } from '../setup/prepare.mjs';
import { run } from '../setup/run.mjs';
import { Missing, paint, runMain, say } from '../setup/say.mjs';

/** What takes too long for every change. `npm run verify -- sweeps import` runs only those named. */
const checks = {
  properties: [
    'turbo',
    ['run', 'test', '--force', '--concurrency=1', '--filter=@callscope/core', '--output-logs=new-only'],
    { CALLSCOPE_PROPERTY_RUNS: '100000' },
  ],
  sweeps: ['pnpm', ['--filter', '@callscope/core', 'run', 'verify'], { CALLSCOPE_PROPERTY_RUNS: '1000000' }],
  import: ['pnpm', ['--filter', '@callscope/mock-server', 'run', 'verify'], {}],
  soak: ['pnpm', ['--filter', '@callscope/test', 'run', 'verify'], {}],
  mutation: ['pnpm', ['--filter', '@callscope/core', 'run', 'mutation'], {}],
};

await runMain(async () => {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !(name in checks));
  if (unknown.length > 0)
    throw new Missing(
      `there is no check "${unknown[0]}". The checks are: ${Object.keys(checks).join(', ')}.`,
    );
  await prepare();
  await build(['./packages/*', '@callscope/portal']);
  const failed = [];
  for (const [name, [command, args, env]] of Object.entries(checks)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    say(paint('bold', `\n▸ ${name}`));
    const { code } = await run(command, args, { env });
    if (code !== 0) failed.push(name);
  }
  say(
    failed.length === 0
      ? paint('green', '\nAll verified.')
      : paint('red', `\nNot verified: ${failed.join(', ')}`),
  );
  await end(failed.length === 0 ? 0 : 1);
});
