import { libraryBuild } from '@callscope/build/tsup';
import { defineConfig } from 'tsup';

export default defineConfig({
  ...libraryBuild,
  entry: {
    index: 'src/index.ts',
    virsyn: 'src/virsyn/index.ts',
    vyom: 'src/vyom/index.ts',
    loquent: 'src/loquent/index.ts',
    kaleyra: 'src/kaleyra/index.ts',
  },
});
