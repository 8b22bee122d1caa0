import { libraryBuild } from '@callscope/build/tsup';
import { defineConfig } from 'tsup';

// A directive inside a source file is dropped by the bundle; a banner stays on the first line.
const banner = { js: "'use client';" };
const index = { index: 'src/index.ts' };

export default defineConfig([
  {
    ...libraryBuild,
    format: ['esm'],
    // A chunk for each widget, so that a page with one of them holds nothing of the others.
    entry: {
      ...index,
      funnel: 'src/widgets/funnel/index.ts',
      heatmap: 'src/widgets/heatmap/index.ts',
      'kpi-cards': 'src/widgets/kpi-cards/index.ts',
      'time-range-selector': 'src/widgets/time-range-selector/index.ts',
      'access-denied': 'src/widgets/access-denied/index.ts',
      styles: 'src/styles/styles.css',
    },
    dts: { ...libraryBuild.dts, entry: index },
    banner,
  },
  {
    ...libraryBuild,
    format: ['cjs'],
    entry: index,
    // Splitting CommonJS would put code before the banner, and one entry shares nothing anyway.
    splitting: false,
    clean: false,
    dts: { ...libraryBuild.dts, entry: index },
    banner,
  },
]);
