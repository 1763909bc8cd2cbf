/** What a quick look refuses holds nothing: the slow way, taken all the same, finds nothing there either. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { divisions } from '../../scripts/compiler/gazetteer/divisions.ts';
import { nameEnds } from '../../scripts/compiler/gazetteer/name-ends.ts';
import { readRegistry } from '../../scripts/compiler/gazetteer/read-registry.ts';
import { amountTokens, mayHaveFigure } from '../../scripts/compiler/lex/amount-tokens.ts';
import { baseTokens } from '../../scripts/compiler/lex/base-tokens.ts';
import { nameReader } from '../../scripts/compiler/lex/names.ts';
import { mayCharge } from '../../scripts/compiler/lex/prose-signs.ts';
import { proseTokens } from '../../scripts/compiler/lex/prose-tokens.ts';
import { baseCodes, MAY_NAME } from '../../scripts/compiler/rules/base-atoms.ts';
import { compiledBaseRules } from '../../scripts/compiler/rules/base-rules.ts';
import { codesOf, DUTY_ATOMS } from '../../scripts/compiler/rules/duty-atoms.ts';
import { expressionOf, hasAll, needsOf } from '../../scripts/compiler/rules/pattern.ts';
import { chargesIn, PROSE_RULES } from '../../scripts/compiler/rules/prose-rules.ts';

const ROOT = join(import.meta.dirname, '../..');
const registry = readRegistry(join(ROOT, 'content/registry'));
const names = nameReader(registry);
const texts = [
  'content/sources/*/policy.txt',
  'tests/unseen/*.txt',
  'tests/fixtures/{prose,base,measure,target}/*.txt',
];
const sentences = texts
  .flatMap((pattern) => globSync(pattern, { cwd: ROOT }))
  .sort()
  .flatMap((file) => readFileSync(join(ROOT, file), 'utf8').split(/(?<=[。；\n])/))
  .filter((sentence) => sentence.length < 400);
const parts = sentences.flatMap((sentence) => sentence.split(/(?<=[，、])/));
/** Sentences as they stand, and parts of several put together, which bring words beside each other that nobody wrote. */
const anySentence = fc.oneof(
  fc.constantFrom(...sentences),
  fc.array(fc.constantFrom(...parts), { minLength: 2, maxLength: 5 }).map((some) => some.join('')),
);
const RUNS = { numRuns: 1500 };

test('a sentence that may charge nobody charges nobody', () => {
  const charges = (text: string) => {
    const tokens = proseTokens(text, 0, text.length, names);
    return chargesIn(codesOf(tokens), tokens).length > 0;
  };
  fc.assert(
    fc.property(anySentence, (text) => mayCharge(text, 0, text.length, names) || !charges(text)),
    RUNS,
  );
  expect(sentences.filter((text) => mayCharge(text, 0, text.length, names)).length).toBeLessThan(sentences.length / 2);
});

test('a clause that may have no figure has none', () => {
  const hasFigure = (text: string) => amountTokens(text, 0, text.length).some(({ figure }) => figure !== null);
  fc.assert(
    fc.property(anySentence, (text) => mayHaveFigure(text, 0, text.length) || !hasFigure(text)),
    RUNS,
  );
});

test('no rule finds a base where no place may have a name', () => {
  const finds = (text: string) => {
    const tokens = baseTokens(text, 0, text.length, names);
    const codes = baseCodes(tokens);
    return MAY_NAME.test(codes) || compiledBaseRules.every((rule) => !statesIn(rule, codes, tokens));
  };
  const statesIn = (rule: (typeof compiledBaseRules)[number], codes: string, tokens: ReturnType<typeof baseTokens>) => {
    const match = rule.find(codes, tokens, 0);
    return match !== null && rule.build(match).names.length > 0;
  };
  fc.assert(fc.property(anySentence, finds), RUNS);
});

test('every name that the gazetteer and the registry know ends as a name may', () => {
  const mayEndOn = nameEnds(registry);
  const known = [...divisions().all(), ...registry.agencies, ...registry.places].map(({ name }) => name);
  expect(known.filter((name) => !mayEndOn(name.charCodeAt(name.length - 1)))).toEqual([]);
});

test('a pattern matches nothing that lacks a letter that it needs', () => {
  const patterns = PROSE_RULES.map(({ pattern }) => ({
    needs: needsOf(pattern, DUTY_ATOMS),
    expression: expressionOf(pattern, DUTY_ATOMS),
  }));
  const letters = fc.array(fc.constantFrom(...'BPYWAMITEUCOFDKXZJVwLSGRH'), { maxLength: 12 });
  expect(patterns.every(({ needs }) => needs.length > 0)).toBe(true);
  const isSound = (codes: string) =>
    patterns.every(({ needs, expression }) => hasAll(codes, needs) || codes.search(expression) < 0);
  fc.assert(
    fc.property(letters, (all) => isSound(all.join(''))),
    RUNS,
  );
});
