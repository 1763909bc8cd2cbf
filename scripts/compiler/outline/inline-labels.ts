/** Labels inside a line, where a copy has lost its line breaks. */
import type { LabelStyle } from '../tree/nodes.ts';
import { labelAt, mayStartLabel, type Label } from '../reading/label.ts';
import { oneOf } from '../tree/character-set.ts';

/** What may stand directly before a label inside a line: the end of a sentence or of a duty clause. */
const BEFORE = /[。！？；;：:”）)】〕\]\s\u3000]/;
/** Inside a number no label begins, nor between 第 and its number. */
const isInNumber = oneOf('0123456789０１２３４５６７８９.一二三四五六七八九十百第');
/** Styles that also occur in running text; they count inside a line only in a copy without line breaks. */
const LOOSE: LabelStyle[] = [
  'paren-arabic',
  'circled',
  'arabic-paren',
  'bullet',
  'box',
  'annex',
  'clause',
  'item',
  'roman',
];
/** A heading without a full stop is at most this long. */
const HEADING = 40;

/**
 * Candidates for labels in `text.slice(from, end)`, in order. Whether one is due is for the outline to say.
 *
 * @param segment where the words of the current item start: a label may follow a short heading directly
 * @param joined true in a copy without line breaks
 */
export function* inlineLabels(
  text: string,
  from: number,
  segment: number,
  end: number,
  joined: boolean,
): Generator<Label> {
  for (let at = from; at < end; at++) {
    if (at === segment || !mayStartLabel(text, at) || isInNumber(text.charCodeAt(at - 1))) continue;
    const label = candidate(text, at, segment, end, joined);
    if (label) yield label;
  }
}

function candidate(text: string, at: number, segment: number, end: number, joined: boolean): Label | null {
  const label = labelAt(text, at, end);
  if (!label || (LOOSE.includes(label.style) && !joined)) return null;
  const before = text.charAt(at - 1);
  if (label.style === 'han' && label.end >= end) return null;
  if (!BEFORE.test(before) && !followsHeading(text, at, segment) && !followsUnits(text, at, segment)) return null;
  if (
    LOOSE.includes(label.style) &&
    label.style !== 'box' &&
    !/[。；;：:）)】〕]/.test(before) &&
    label.style !== 'bullet'
  )
    return null;
  if (/^[—–]$/.test(label.text) && !/[。；;：:\s]/.test(before)) return null;
  if (label.style === 'arabic' && /^[\d０-９]+、/.test(label.text) && !joined) return null;
  return label;
}

/** True where a bare clause stands before the label: 责任单位：市科技局第三条 */
function followsUnits(text: string, at: number, segment: number): boolean {
  return /(?:单位|部门)[:：][^。！？]{2,150}$/.test(text.slice(Math.max(segment, at - 170), at));
}

/** 将《青原市节能办法》 before 第一条修改为: the article is that of the document named. */
const NAMED_BEFORE_ARTICLE = /[将把对按照依据由在][原本]?《[^《》]+》(?:[（(][^（()）]*[）)])?$/;

/** True where only a short heading without punctuation stands between the current label and this one. */
function followsHeading(text: string, at: number, segment: number): boolean {
  const words = text.slice(segment, at);
  return (
    words.length >= 2 &&
    words.length <= HEADING &&
    !/[。；;，,：:！？、]/.test(words) &&
    !NAMED_BEFORE_ARTICLE.test(words)
  );
}
