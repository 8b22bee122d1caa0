import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { manifest, root } from './root.mjs';
import { run } from './run.mjs';
import { Missing, paint, say } from './say.mjs';

const pnpmVersion = manifest.packageManager.replace('pnpm@', '').split('+')[0];

const noNetwork =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|fetch failed/;

function explain(what, output) {
  if (noNetwork.test(output)) {
    return `${what} needs the npm registry, which cannot be reached. Check the network (or npm's proxy settings) and run the command again.`;
  }
  return `${what} did not work. This is what it said:\n\n${output.trim().slice(-2000)}`;
}

/** pnpm goes into `.tools`, so that nothing on the machine changes and nothing need be there. */
async function ensurePnpm() {
  const installed = `${root}.tools/node_modules/pnpm/package.json`;
  if (existsSync(installed) && JSON.parse(readFileSync(installed, 'utf8')).version === pnpmVersion) return;
  say(paint('dim', `Fetching pnpm ${pnpmVersion} into .tools`));
  mkdirSync(`${root}.tools`, { recursive: true });
  writeFileSync(`${root}.tools/package.json`, '{ "private": true }\n');
  const { code, output } = await run(
    'npm',
    [
      'install',
      '--prefix',
      '.tools',
      '--no-package-lock',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      `pnpm@${pnpmVersion}`,
    ],
    { quiet: true },
  );
  if (code !== 0) throw new Missing(explain('Fetching pnpm', output));
  // pnpm's own install script puts its native program in place of a placeholder that only a shell can run;
  // run here, it also works where npm is told to run no scripts.
  const placed = await run('node', ['install.js'], { quiet: true, cwd: `${root}.tools/node_modules/pnpm` });
  if (placed.code !== 0) throw new Missing(explain('Installing pnpm', placed.output));
}

/** Installs what the lockfile names, when it has changed since the last time. */
export async function install() {
  await ensurePnpm();
  const stamp = `${root}node_modules/.callscope-install`;
  const hash = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) hash.update(readFileSync(`${root}${file}`));
  const wanted = hash.digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say(paint('dim', 'Installing dependencies (the first time takes about half a minute)'));
  const { code, output } = await run('pnpm', ['install', '--frozen-lockfile'], {
    quiet: true,
    env: { CI: 'true' },
  });
  if (code !== 0) throw new Missing(explain('Installing the dependencies', output));
  writeFileSync(stamp, wanted);
}
