import { libraryBuild } from '@callscope/build/tsup';
import { defineConfig } from 'tsup';

// Bundlers tell Node's own modules by their prefix.
const build = { ...libraryBuild, removeNodeProtocol: false };

export default defineConfig([
  {
    ...build,
    entry: ['src/index.ts', 'src/browser.ts', 'src/node.ts'],
    // Both builds run at once and fill the same folder.
    clean: ['!cli.js', '!cli.js.map'],
  },
  {
    ...build,
    entry: ['src/cli.ts'],
    format: ['esm'],
    // The command is run, not imported.
    dts: false,
    clean: false,
    splitting: false,
    banner: { js: '#!/usr/bin/env node' },
  },
]);
