/**
 * The rows of the first table that has a head below a heading of a page, each with its cells as written; none without
 * a table.
 */
export function readTable(markdown: string, heading: string): readonly (readonly string[])[] {
  const [, rest] = markdown.split(`\n## ${heading}\n`);
  const section = rest?.split('\n## ')[0];
  const body = section && /^\|.+\|\n\|[-:|]+\|\n((?:\|.*\|\n)+)/m.exec(section)?.[1];
  return (body ?? '')
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
}

/** What a cell has between backquotes, in its order. */
export const wordsOf = (cell: string): readonly string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);
