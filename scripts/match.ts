// npm run match: which base fits an enterprise by what it says it makes, as the site's page answers.

import { Command } from 'commander';
import { answer, finderOf, type Answer, type Found } from '../src/match/answer.ts';
import { buildMatchIndex } from '../src/match/build-index.ts';
import type { MatchIndex } from '../src/match/format.ts';
import { readCorpus } from './match/corpus.ts';
import { asJson } from './match/as-json.ts';
import { CONTENT_OPTION, chosenFolder } from './run/content-folder.ts';
import { endingWith } from './run/fail-clearly.ts';

const program = new Command('npm run --silent match --')
  .description('Find the base that fits an enterprise, with the sentences that say so.')
  .argument('<words>', 'a product, an industry, or a code of GB/T 4754')
  .option('--json', 'print JSON')
  .option(...CONTENT_OPTION)
  .parse();

await endingWith(() => {
  const { json, content } = program.opts<{ json?: boolean; content?: string }>();
  const { corpus } = readCorpus(chosenFolder(content).path);
  const { index, further, characters } = buildMatchIndex(corpus);
  const found = answer(program.args.join(' '), finderOf(index, further), characters);
  console.log(json ? JSON.stringify(asJson(found, index, corpus), null, 2) : inWords(found, index));
  return 0;
});

function inWords({ understood, bases, others, empty }: Answer, index: MatchIndex): string {
  const policyOf = (policy: number) => index.policies[policy]!.title;
  const lineOf = ({ target, score, reasons }: Found) =>
    [
      `${target.name}  ${score.toFixed(2)}`,
      ...reasons.map(({ quote, policy, path }) => `    “${quote}” ${policyOf(policy)} ${path ?? ''}`),
    ].join('\n');
  return [
    ...understood.map(({ words, path, basis }) => `${words}: ${path.join(' → ')} (${basis})`),
    empty ? 'No base fits.' : '',
    ...bases.map(lineOf),
    ...(others.length > 0 ? ['', 'Also:', ...others.map(lineOf)] : []),
  ].join('\n');
}
