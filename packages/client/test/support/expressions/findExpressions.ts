import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A regular expression that stands in the source of a package. */
export interface FoundExpression {
  /** File, as of the folder of packages, and line. */
  readonly place: string;
  readonly expression: RegExp;
}

const packages = fileURLToPath(new URL('../../../..', import.meta.url));

/** Every regular expression that is written in the source of a package, its tests left out. */
export function findExpressions(packageName: string): readonly FoundExpression[] {
  return sourcesOf(packageName).flatMap((path) => {
    const source = parse(path);
    const found: FoundExpression[] = [];
    visit(source, (node) => {
      if (!ts.isRegularExpressionLiteral(node)) return;
      const end = node.text.lastIndexOf('/');
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      // `g` and `y` begin where the last search ended; every search here begins at the start.
      const flags = node.text.slice(end + 1).replace(/[gy]/g, '');
      found.push({
        place: `${relative(packages, path)}:${line + 1}`,
        expression: new RegExp(node.text.slice(1, end), flags),
      });
    });
    return found;
  });
}

/** Where a package makes regular expressions of texts, which no reader of its source can try. */
export function findMadeExpressions(packageName: string): readonly string[] {
  return sourcesOf(packageName).filter((path) => {
    let isMaking = false;
    visit(parse(path), (node) => {
      if (ts.isIdentifier(node) && node.text === 'RegExp') isMaking = true;
    });
    return isMaking;
  });
}

function sourcesOf(packageName: string): readonly string[] {
  const folder = join(packages, packageName, 'src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.(test|test-d|bench)\.ts$/.test(name))
    .map((name) => join(folder, name));
}

function parse(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
}

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}
