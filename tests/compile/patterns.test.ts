/** Patterns over text stay short: what is longer is a list of words, or a grammar, and should be written as one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import allowed from './long-patterns.json' with { type: 'json' };

const LONGEST = 120;
const COMPILER = join(import.meta.dirname, '../../scripts/compiler');

test(`no file has more patterns of over ${LONGEST} characters than long-patterns.json still allows it, nor fewer`, () => {
  const found = Object.fromEntries(
    readdirSync(COMPILER, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name): [string, number] => [name, longPatterns(readFileSync(join(COMPILER, name), 'utf8'))])
      .filter(([, count]) => count > 0),
  );
  expect(found, 'Shorten what is new; where a file has fewer now, lower its number in long-patterns.json.').toEqual(
    allowed,
  );
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
