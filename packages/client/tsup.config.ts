import { libraryBuild } from '@callscope/build/tsup';
import { defineConfig } from 'tsup';

export default defineConfig([
  {
    ...libraryBuild,
    entry: {
      index: 'src/index.ts',
      virsyn: 'src/virsyn/index.ts',
      vyom: 'src/vyom/index.ts',
      loquent: 'src/loquent/index.ts',
      kaleyra: 'src/kaleyra/index.ts',
    },
    // Both builds run at once and fill the same folder.
    clean: ['!doctor.js', '!doctor.js.map'],
  },
  {
    ...libraryBuild,
    entry: { doctor: 'src/doctor/main.ts' },
    format: ['esm'],
    platform: 'node',
    removeNodeProtocol: false,
    // The command is run, not imported.
    dts: false,
    clean: false,
    splitting: false,
    banner: { js: '#!/usr/bin/env node' },
  },
]);
