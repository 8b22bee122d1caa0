import { libraryBuild } from '@callscope/build/tsup';
import { defineConfig } from 'tsup';

export default defineConfig({ ...libraryBuild, entry: ['src/index.ts'] });
