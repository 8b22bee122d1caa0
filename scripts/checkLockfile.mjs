import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { root } from './setup/root.mjs';

// pnpm leaves out, without a word, an optional dependency that the registry does not hold; a lockfile written
// on Linux would then lack the binaries that macOS and Windows need.
const lockfile = readFileSync(`${root}pnpm-lock.yaml`, 'utf8');
const store = `${root}node_modules/.pnpm`;
const missing = [];

const namesIn = (folder) => {
  try {
    return readdirSync(folder).flatMap((name) =>
      name.startsWith('@') ? readdirSync(`${folder}/${name}`).map((scoped) => `${name}/${scoped}`) : [name],
    );
  } catch {
    return [];
  }
};

for (const entry of readdirSync(store)) {
  for (const name of namesIn(`${store}/${entry}/node_modules`)) {
    const folder = `${store}/${entry}/node_modules/${name}`;
    if (lstatSync(folder).isSymbolicLink()) continue;
    const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    for (const [optional, version] of Object.entries(manifest.optionalDependencies ?? {})) {
      if (!lockfile.includes(`${optional}@${/^\d/.test(version) ? version : ''}`)) {
        missing.push(`${manifest.name}@${manifest.version} needs ${optional}@${version}`);
      }
    }
  }
}

if (/https?:\/\//.test(lockfile)) missing.push('an address: the lockfile names no registry');
if (missing.length > 0) {
  process.stderr.write(`pnpm-lock.yaml lacks or holds:\n${missing.join('\n')}\n`);
  process.exit(1);
}
