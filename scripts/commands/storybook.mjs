import { createServer } from 'node:net';
import { build } from '../setup/build.mjs';
import { end } from '../setup/lifeline.mjs';
import { prepare } from '../setup/prepare.mjs';
import { readOptions, wholeNumber } from '../setup/readOptions.mjs';
import { run } from '../setup/run.mjs';
import { Missing, paint, runMain, say } from '../setup/say.mjs';

const help = `
npm run storybook -- [options]     every widget in every state

  --port NUMBER                    the port of the page (a free one)
  --help                           this text
`;

/**
 * The port, when it can be had; a free one for 0. Storybook takes 0 badly, and a taken port for an invitation
 * to ask which other one to use.
 */
const claimPort = (wanted) =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', () =>
      reject(
        new Missing(`port ${wanted} is taken by another program. Choose another, or none for a free one.`),
      ),
    );
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

await runMain(async () => {
  const { port: wanted } = readOptions(help, { port: { type: 'string', default: '0' } });
  const port = await claimPort(wholeNumber('port', wanted, 65_535));
  await prepare();
  await build(['@callscope/storybook^...']);
  say(`\n  ${paint('green', 'Storybook')}  ${paint('bold', `http://127.0.0.1:${port}`)}\n`);
  const storybook = ['--filter', '@callscope/storybook', 'run', 'dev'];
  const { code } = await run('pnpm', [
    ...storybook,
    '--port',
    String(port),
    '--exact-port',
    '--host',
    '127.0.0.1',
  ]);
  await end(code);
});
