import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { Missing, paint, say } from './say.mjs';

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function findOnPath() {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) {
      const path = join(folder, name);
      if (folder && isExecutable(path)) return path;
    }
  }
  return undefined;
}

/** Playwright belongs to the `test` workspace; its own download, when there is one, is as good as any. */
function findPlaywrights() {
  const path = createRequire(`${root}test/package.json`)('playwright').chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

const isDebianRoot = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

async function installDebianChromium() {
  say(paint('dim', 'Installing Chromium from the system packages'));
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { quiet: true, env });
  const fonts = 'fonts-dejavu-core';
  return run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', fonts], {
    quiet: true,
    env,
  });
}

async function installPlaywrights() {
  say(paint('dim', "Installing Chromium with Playwright's installer"));
  return run('pnpm', ['--filter', '@callscope/test', 'exec', 'playwright', 'install', 'chromium'], {
    quiet: true,
  });
}

/**
 * The path of a Chromium: the one `CHROMIUM_PATH` names, one already here, or one just installed (from the
 * system packages on Debian as root, with Playwright's installer elsewhere).
 */
export async function ensureChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (isExecutable(named)) return named;
    throw new Missing(
      `CHROMIUM_PATH names ${named}, which is not a program that can be run. Correct it or leave it unset.`,
    );
  }
  const found = findOnPath() ?? findPlaywrights();
  if (found) return found;
  const { output } = isDebianRoot() ? await installDebianChromium() : await installPlaywrights();
  const installed = findOnPath() ?? findPlaywrights();
  if (installed) return installed;
  throw new Missing(
    `the browser tests need a Chromium, and installing one did not work. Install Chromium or set CHROMIUM_PATH to one. The installer said:\n\n${output.trim().slice(-1000)}`,
  );
}
