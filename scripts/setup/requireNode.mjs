import { manifest } from './root.mjs';
import { Missing } from './say.mjs';

/** Refuses a Node.js older than the one `engines` names. */
export function requireNode(version = process.versions.node) {
  const [wantedMajor, wantedMinor] = manifest.engines.node.replace('>=', '').split('.').map(Number);
  const [major, minor] = version.split('.').map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  throw new Missing(
    `this needs Node.js ${wantedMajor}.${wantedMinor} or newer, and this is ${version}. Install a newer one from nodejs.org and run the command again.`,
  );
}
