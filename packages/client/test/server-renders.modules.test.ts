import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const sources = join(import.meta.dirname, '../src');
const files = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/\.test(-d)?\.ts$/.test(file))
  .sort();

/** What a module holds that one request could leave for the next: everything that can change after its import. */
function findState(text: string): readonly string[] {
  const { statements } = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true);
  return statements.flatMap((statement) => {
    if (ts.isClassDeclaration(statement)) return statement.members.filter(isChangeable).map(toText);
    if (!ts.isVariableStatement(statement)) return [];
    if ((statement.declarationList.flags & ts.NodeFlags.Const) === 0) return [toText(statement)];
    return statement.declarationList.declarations
      .filter(({ initializer }) => initializer !== undefined && holdsState(initializer))
      .map(toText);
  });
}

const toText = (node: ts.Node) => node.getText();

function isChangeable(member: ts.ClassElement): boolean {
  const flags = ts.getCombinedModifierFlags(member);
  return (
    ts.isPropertyDeclaration(member) &&
    (flags & ts.ModifierFlags.Static) !== 0 &&
    (flags & ts.ModifierFlags.Readonly) === 0
  );
}

/** Collections and what `create…` makes, empty literals to be filled, and patterns that remember where they were. */
function holdsState(node: ts.Expression): boolean {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)) {
    return holdsState(node.expression);
  }
  if (ts.isNewExpression(node)) return true;
  if (ts.isCallExpression(node)) return /^(create|start|open)[A-Z]/.test(node.expression.getText());
  if (ts.isArrayLiteralExpression(node)) return node.elements.length === 0;
  if (ts.isObjectLiteralExpression(node)) return node.properties.length === 0;
  return (
    ts.isRegularExpressionLiteral(node) && /[gy][a-z]*$/.test(node.text.slice(node.text.lastIndexOf('/')))
  );
}

it('T20: no module of the package holds state', () => {
  const found = files.flatMap((file) =>
    findState(readFileSync(join(sources, file), 'utf8')).map((state) => `${file}: ${state}`),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});

it.each([
  'let token;',
  'export var token = 1;',
  'const cache = new Map();',
  'const cache = (new WeakMap()) as unknown;',
  'const seen: string[] = [];',
  'const byUser = {};',
  'const pattern = /a/g;',
  'const client = createClient();',
  'class Session { static token = 1; }',
])('the search would find %s', (text) => {
  expect(findState(text)).toHaveLength(1);
});
