/**
 * Takes a question apart when nothing holds all of it: names that the registry knows first, the longest first, then
 * what is left cut into words; words that only ask are dropped. 谁牵头新材料 → 牵头, 新材料.
 */
import { foldText } from './fold.ts';
import type { NameIndex } from './lexicon.ts';

/** Words of which questions are made, longest first; none is a word that a search could be for. */
const QUESTION_WORDS = [
  '哪个部门',
  '哪些部门',
  '什么部门',
  '哪个单位',
  '哪些单位',
  '是什么意思',
  '有哪些地方',
  '有没有',
  '是不是',
  '能不能',
  '为什么',
  '是什么',
  '有什么',
  '什么时候',
  '哪些',
  '哪个',
  '哪里',
  '哪儿',
  '哪家',
  '什么',
  '怎么样',
  '怎么',
  '如何',
  '多少',
  '几个',
  '是谁',
  '由谁',
  '归谁',
  '谁',
  '请问',
  '我想',
  '想要',
  '可以',
  '是否',
  '应该',
  '一下',
  '告诉',
  '知道',
  '吗',
  '呢',
  '吧',
  '啊',
  '呀',
  '的',
  '了',
  '在',
  '是',
  '有',
  '和',
  '与',
  '及',
  '由',
  '到',
  '被',
  '把',
  '给',
  '对',
].sort((a, b) => b.length - a.length);

/** What questions to such texts are about, which a dictionary of everyday words may not know. */
const TERMS_OF_ART = ['牵头', '配合', '负责', '参与', '指导', '集群', '基地', '征求意见稿'];

/** Pieces in their order, each once, folded. */
export function piecesOf(folded: string, names: NameIndex): string[] {
  const pieces: string[] = [];
  let rest = '';
  for (let at = 0; at < folded.length;) {
    const ahead = folded.slice(at);
    const name = names.longestAt(ahead) || TERMS_OF_ART.find((term) => ahead.startsWith(term));
    if (name) {
      pieces.push(...wordsOf(rest), name);
      rest = '';
      at += name.length;
    } else {
      rest += folded[at];
      at += 1;
    }
  }
  pieces.push(...wordsOf(rest));
  return [...new Set(pieces)];
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** What is left between names, without the words that only ask; characters that make no word are kept together. */
function wordsOf(text: string): string[] {
  return withoutQuestions(text).flatMap((part) => {
    const words: string[] = [];
    let loose = '';
    for (const { segment } of segmenter.segment(part)) {
      const single = [...segment].length === 1 && !QUESTION_WORDS.includes(segment);
      if (!single) words.push(loose, segment);
      loose = single ? loose + segment : '';
    }
    words.push(loose);
    return words.map(foldText).filter((word) => word !== '' && !QUESTION_WORDS.includes(word));
  });
}

function withoutQuestions(text: string): string[] {
  const parts = [''];
  for (let at = 0; at < text.length;) {
    const asking = QUESTION_WORDS.find((word) => word.length > 1 && text.startsWith(word, at));
    if (asking) parts.push('');
    else parts.push((parts.pop() ?? '') + text[at]);
    at += asking?.length ?? 1;
  }
  return parts.filter((part) => part !== '');
}
