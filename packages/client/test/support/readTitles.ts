import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** The titles of a test file's tests and groups, as they are written, those of tables included. */
export function readTitles(path: string): readonly string[] {
  const titles: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isCallExpression(node) && isTest(node.expression)) {
      const [title] = node.arguments;
      if (title && (ts.isStringLiteralLike(title) || ts.isTemplateExpression(title)))
        titles.push(title.getText());
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));
  return titles;
}

/** `it`, `it.each(rows)`, and the same of `test` and `describe`; not what is skipped or yet to be written. */
function isTest(node: ts.Expression): boolean {
  if (ts.isIdentifier(node)) return ['it', 'test', 'describe'].includes(node.text);
  if (ts.isCallExpression(node) || ts.isTaggedTemplateExpression(node)) {
    const made = ts.isCallExpression(node) ? node.expression : node.tag;
    return ts.isPropertyAccessExpression(made) && made.name.text === 'each' && isTest(made.expression);
  }
  return false;
}
