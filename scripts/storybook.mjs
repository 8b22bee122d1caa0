import { createServer } from 'node:net';
import { build } from './setup/build.mjs';
import { end } from './setup/lifeline.mjs';
import { prepare } from './setup/prepare.mjs';
import { run } from './setup/run.mjs';
import { paint, runMain, say } from './setup/say.mjs';

/** Storybook takes 0 for "any port" badly, so ask the system for a free one. */
const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

runMain(async () => {
  await prepare();
  await build(['@callscope/storybook^...']);
  const port = process.env.PORT ?? String(await freePort());
  say(`\n  ${paint('green', 'Storybook')}  ${paint('bold', `http://127.0.0.1:${port}`)}\n`);
  const { code } = await run('pnpm', [
    '--filter',
    '@callscope/storybook',
    'run',
    'dev',
    '--port',
    port,
    '--host',
    '127.0.0.1',
  ]);
  await end(code);
});
