import { createRequire } from 'node:module';
import ts from 'typescript';
import { requireInstalled } from './installed';
import { readRecipe } from './readRecipe';

/** What stands in for packages that are not installed here, by name. */
export type StandIns = Readonly<Record<string, unknown>>;

const requireOfClient = createRequire(new URL('../../../packages/client/package.json', import.meta.url));

/**
 * Runs files of a recipe, each once, and what they import, and gives what they export together.
 *
 * @param addresses what is written in the recipe, and what to put there
 */
export function runRecipe<TExports>(
  name: string,
  files: string | readonly string[],
  addresses: Readonly<Record<string, string>> = {},
  standIns: StandIns = {},
): TExports {
  const recipe = readRecipe(name);
  const loaded = new Map<string, object>();

  const load = (one: string): object => {
    const known = loaded.get(one);
    if (known !== undefined) return known;
    const code = recipe.get(one);
    if (code === undefined) throw new Error(`${name} has no ${one}`);
    const exports = {};
    loaded.set(one, exports);
    const placed = Object.entries(addresses).reduce((text, [from, to]) => text.replaceAll(from, to), code);
    const { outputText } = ts.transpileModule(placed, {
      fileName: one,
      compilerOptions: {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.CommonJS,
        jsx: ts.JsxEmit.ReactJSX,
      },
    });
    // The block is text of our own repository.
    new Function('require', 'exports', outputText)(importFrom, exports);
    return exports;
  };

  const importFrom = (specifier: string): unknown => {
    if (specifier in standIns) return standIns[specifier];
    if (specifier === '@tanstack/query-core') return requireOfClient(specifier);
    if (!specifier.startsWith('./')) return requireInstalled(specifier);
    const found = [...recipe.keys()].find((one) => one.startsWith(`${specifier.slice(2)}.`));
    return load(found ?? specifier);
  };

  // What they export is checked against its types beside, with the compiler.
  return Object.assign({}, ...[files].flat().map(load)) as TExports;
}
