import { end } from '../setup/lifeline.mjs';
import { prepare } from '../setup/prepare.mjs';
import { run } from '../setup/run.mjs';
import { Missing, runMain } from '../setup/say.mjs';

// Packing and publishing through pnpm turns `workspace:` and `catalog:` into versions.
await runMain(async () => {
  if (process.env.GITHUB_ACTIONS !== 'true') {
    throw new Missing('packages are published by the release workflow, never from a laptop.');
  }
  await prepare();
  const { code } = await run('pnpm', [
    'publish',
    '--recursive',
    '--access',
    'public',
    '--provenance',
    '--no-git-checks',
  ]);
  await end(code);
});
