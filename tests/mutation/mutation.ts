/** Prints which rules, and with --words which listed words, could be deleted without a pair or a gold noticing. */
import { Command } from 'commander';
import { golds, pairs } from './evidence.ts';
import { removeEach, type Removal } from './removal.ts';
import { removeEachWord } from './words.ts';

/** Fewer pairs than this hold a rule loosely. */
const FEW = 3;

const { words } = new Command('npm run mutation --')
  .description('Take each rule out in turn and tell what notices: fixture pairs, unseen texts, the gold of the corpus.')
  .option('--words', 'also take each word of lex/role-words.ts out; printed, never a failure')
  .parse()
  .opts<{ words?: boolean }>();

const evidence = [...(await pairs()), ...(await golds())];
const removals = removeEach(evidence, { all: true });
for (const [list, rules] of Map.groupBy(removals, (removal) => removal.list)) print(list, rules);
const unnoticed = removals.filter(({ noticed }) => noticed.length === 0);
console.log(`\n${removals.length - unnoticed.length} of ${removals.length} rules are noticed when they are taken out.`);
if (words) await printWords();
if (unnoticed.length > 0) process.exitCode = 1;

function print(list: string, rules: Removal[]): void {
  console.log(`\n${list}: ${rules.filter(({ noticed }) => noticed.length > 0).length} of ${rules.length}`);
  for (const { rule, noticed } of rules) {
    if (noticed.length < FEW)
      console.log(`  ${noticed.length === 0 ? '✗' : '·'} ${rule.id}: ${noticed.join(', ') || 'nothing notices'}`);
  }
}

async function printWords(): Promise<void> {
  for (const { list, words: count, unnoticed: missed } of await removeEachWord(evidence)) {
    console.log(`\n${list}: ${count - missed.length} of ${count} words are noticed`);
    if (missed.length > 0) console.log(`  ✗ ${missed.join(' ')}`);
  }
}
