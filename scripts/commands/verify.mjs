import { build } from '../setup/build.mjs';
import { end } from '../setup/lifeline.mjs';
import { prepare } from '../setup/prepare.mjs';
import { run } from '../setup/run.mjs';
import { Missing, paint, runMain, say } from '../setup/say.mjs';

const ofPackage = (name, script) => ['pnpm', ['--filter', `@callscope/${name}`, 'run', script]];

const ofTests = (name, files) => ['pnpm', ['--filter', `@callscope/${name}`, 'exec', 'vitest', 'run', files]];

/** What takes too long for every change. `npm run verify -- sweeps import` runs only those named. */
const checks = {
  sweeps: ofPackage('core', 'verify'),
  import: ofPackage('mock-server', 'verify'),
  soak: ofPackage('test', 'verify'),
  payloads: [...ofTests('client', 'test/generated'), { CALLSCOPE_PROPERTY_RUNS: '20000' }],
  races: [...ofTests('client', 'test/races.test.ts'), { CALLSCOPE_RACE_RUNS: '20000' }],
  identities: [...ofTests('test', 'contract/client.identities.test.ts'), { CALLSCOPE_EVERY_TENANT: '1' }],
  differential: [...ofPackage('core', 'differential'), { CALLSCOPE_DIFFERENTIAL_ROWS: '1000000' }],
  mutation: ofPackage('core', 'mutation'),
  properties: [...ofPackage('core', 'verify'), { CALLSCOPE_PROPERTY_RUNS: '100000' }],
  millions: [...ofPackage('core', 'verify'), { CALLSCOPE_PROPERTY_RUNS: '1000000' }],
};

// A million runs of every property take a night; without a name everything else runs.
const usual = Object.keys(checks).filter((name) => name !== 'millions');

await runMain(async () => {
  const named = process.argv.slice(2);
  const unknown = named.filter((name) => !(name in checks));
  if (unknown.length > 0)
    throw new Missing(
      `there is no check "${unknown[0]}". The checks are: ${Object.keys(checks).join(', ')}.`,
    );
  await prepare();
  await build(['./packages/*', '@callscope/portal']);
  const failed = [];
  for (const name of named.length > 0 ? named : usual) {
    const [command, args, env = {}] = checks[name];
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
