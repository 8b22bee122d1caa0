// Plain JavaScript: Node.js 20 loads configuration from a workspace package as it is.

/** @type {import('./tsup').libraryBuild} */
export const libraryBuild = {
  format: ['esm', 'cjs'],
  target: 'es2022',
  sourcemap: true,
  clean: true,
  // Without this, CommonJS entries each get their own copy of what they share, state included.
  splitting: true,
  // tsup's declaration build sets `baseUrl`, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
};
