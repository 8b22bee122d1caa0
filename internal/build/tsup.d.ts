/** How every published package is built: ESM and CommonJS with types, shared chunks, source maps. */
export declare const libraryBuild: {
  format: ['esm', 'cjs'];
  target: 'es2022';
  sourcemap: true;
  clean: true;
  splitting: true;
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } };
};
