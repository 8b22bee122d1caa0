import { readFileSync } from 'node:fs';

// This file runs before anything else is loaded, on whatever Node.js is there: nothing new may be used here.

/** Ends the command with one sentence on a Node.js older than the one `engines` names. */
export function requireNode(version = process.versions.node) {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const [wantedMajor, wantedMinor] = manifest.engines.node.replace('>=', '').split('.').map(Number);
  const [major, minor] = version.split('.').map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  process.stderr.write(
    `\nCallscope: this needs Node.js ${wantedMajor}.${wantedMinor} or newer, and this is ${version}. ` +
      'Install a newer one from nodejs.org and run the command again.\n\n',
  );
  process.exit(1);
}
