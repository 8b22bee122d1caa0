import { libraryBuild } from '@callscope/build/tsup';
import { defineConfig } from 'tsup';

export default defineConfig({
  ...libraryBuild,
  entry: ['server/startPortalServer.ts'],
  outDir: 'dist/server',
  format: ['esm'],
  platform: 'node',
});
