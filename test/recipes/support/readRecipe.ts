import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../../docs/learn/', import.meta.url);

/** The code of a recipe, by the file name in its first line. */
export type Recipe = ReadonlyMap<string, string>;

/** Names of all recipes. */
export const recipeNames: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .map((file) => file.slice(0, -'.md'.length));

/** The text of a recipe's page. */
export const readPage = (name: string): string => readFileSync(new URL(`${name}.md`, folder), 'utf8');

/** The blocks of a recipe that are code; each is a file of its own. */
export function readRecipe(name: string): Recipe {
  const blocks = [...readPage(name).matchAll(/^```(?:ts|tsx|js|jsx)\n([\s\S]*?)^```$/gm)];
  return new Map(
    blocks.map(([, code = '']) => {
      const file = /^\/\/ (\S+\.[jt]sx?)\n/.exec(code)?.[1];
      if (file === undefined) throw new Error(`a block of ${name} does not begin with the name of its file`);
      return [file, code];
    }),
  );
}
