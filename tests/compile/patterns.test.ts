/** Patterns over text stay short: what is longer is a list of words, or a grammar, and should be written as one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const LONGEST = 120;
const COMPILER = join(import.meta.dirname, '../../scripts/compiler');

test(`no pattern has over ${LONGEST} characters`, () => {
  const files = readdirSync(COMPILER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((name) => longPatterns(readFileSync(join(COMPILER, name), 'utf8')) > 0)).toEqual([]);
});

/** How many regular expressions of a module are too long, literals and those made of one string. */
function longPatterns(code: string): number {
  let count = 0;
  const visit = (node: ts.Node): void => {
    const pattern = patternOf(node);
    if (pattern && pattern.getText(file).length > LONGEST) count++;
    ts.forEachChild(node, visit);
  };
  const file = ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest);
  visit(file);
  return count;
}

function patternOf(node: ts.Node): ts.Node | undefined {
  if (ts.isRegularExpressionLiteral(node)) return node;
  const isMade = ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp';
  return isMade ? node.arguments?.[0] : undefined;
}
