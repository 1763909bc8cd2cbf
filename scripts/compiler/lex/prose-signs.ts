/** Whether a sentence may charge a body at all, told without reading a name: most sentences of a plan charge none. */
import { oneOf } from '../tree/character-set.ts';
import { endsLikeBody } from './body-endings.ts';
import { bracketEnd, CLAUSE_CLOSING, OPENING } from './bracket.ts';
import type { NameReader } from './names.ts';
import { JOINTS } from './prose-charges.ts';
import { AS_OPENERS, DEEDS, ET_CETERA, ET_CETERA_ENDS, MUST, PROSE_VERBS, REGULARLY } from './prose-words.ts';
import { VERB_OPENERS } from './roles.ts';
import { wordSet } from './word-trie.ts';

/** Words that charge bodies wherever they stand: by whom, members, an office. */
const FREE = ['由', '成员', '设在'];
/** Words that charge the bodies right before them. */
const BEHIND_NAMES = [
  ...[...MUST, ...AS_OPENERS, ...DEEDS, ...REGULARLY, ...JOINTS, ...VERB_OPENERS, ...PROSE_VERBS.map(([word]) => word)],
  ...['成立', '是', '为'],
];

const freeAt = wordSet(FREE);
const chargeAt = wordSet(BEHIND_NAMES);
/** 等部门, 等 and brackets may stand between a name and its verb, 应当 between a name and 会同. */
const endsList = oneOf(
  [ET_CETERA, CLAUSE_CLOSING, ...[...ET_CETERA_ENDS, ...MUST].map((word) => word.slice(-1))].join(''),
);

const isOpening = oneOf([...OPENING].join(''));
/** Marks before a bracket by which it is no part of a name: …攻关。（市科技局牵头）. */
const isMark = oneOf('，,；;。：:！？”');

/** False for a sentence without the words by which a rule for running text charges a body whose name may end before them. */
export function mayCharge(text: string, start: number, end: number, names: NameReader): boolean {
  for (let at = start; at < end; at++) {
    if (isOpening(text.charCodeAt(at)) && isMark(text.charCodeAt(at - 1))) at = bracketEnd(text, at, end) ?? at;
    if (freeAt(text, at, end)) return true;
    if (at === start || !chargeAt(text, at, end)) continue;
    const before = text.charCodeAt(at - 1);
    if (endsLikeBody(before) || endsList(before) || names.mayEndOn(before)) return true;
  }
  return false;
}
