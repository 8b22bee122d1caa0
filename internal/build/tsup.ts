import type { Options } from 'tsup';

/** How every published package is built: ESM and CommonJS with types, shared chunks, source maps. */
export const libraryBuild = {
  format: ['esm', 'cjs'],
  target: 'es2022',
  sourcemap: true,
  clean: true,
  // Without this, CommonJS entries each get their own copy of what they share, state included.
  splitting: true,
  // tsup's declaration build sets `baseUrl`, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
} satisfies Options;
