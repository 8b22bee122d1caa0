import { libraryBuild } from '@callscope/build/tsup';
import { defineConfig } from 'tsup';

export default defineConfig({
  ...libraryBuild,
  entry: { index: 'src/index.ts', styles: 'src/styles/styles.css' },
  dts: { ...libraryBuild.dts, entry: { index: 'src/index.ts' } },
  // A directive inside a source file is dropped by the bundle; a banner stays on the first line.
  banner: { js: "'use client';" },
});
