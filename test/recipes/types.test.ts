import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { readRecipe, recipeNames } from './support/readRecipe';
import { vendorTypes } from './support/vendorTypes';

const root = fileURLToPath(new URL('../../', import.meta.url));
// The files are nowhere on the disk. What they import is found from here, where everything is installed.
const folder = `${root}packages/react/recipes/`;

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowJs: true,
  checkJs: true,
  noImplicitReturns: false,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['node'],
  paths: { '@tanstack/query-core': [`${root}packages/client/node_modules/@tanstack/query-core`] },
};

/** What the compiler says of files that it is handed as texts. */
function check(files: ReadonlyMap<string, string>): readonly string[] {
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile, readFile } = host;
  host.getCurrentDirectory = () => folder;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path) ?? readFile(path);
  host.directoryExists = (path) => `${path}/`.startsWith(folder) || ts.sys.directoryExists(path);
  host.getSourceFile = (path, target, ...rest) => {
    const text = files.get(path);
    return text === undefined
      ? getSourceFile(path, target, ...rest)
      : ts.createSourceFile(path, text, target);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
}

it('every block of every recipe compiles, in strict mode, with the types of the packages', () => {
  const files = new Map([[`${folder}vendors.d.ts`, vendorTypes]]);
  for (const name of recipeNames) {
    for (const [file, code] of readRecipe(name)) files.set(`${folder}${name}/${file}`, code);
  }
  expect(files.size).toBeGreaterThan(recipeNames.length);
  expect(check(files)).toEqual([]);
});
