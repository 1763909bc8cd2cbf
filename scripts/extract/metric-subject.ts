/** What a quantity measures, in the words of its sentence. */
import type { Span } from '../tree/facts.ts';
import { COUNT_UNITS, type Quantity } from './quantity.ts';

const LEAD =
  /^(?:其中|并|且|以及|同时|力争|争取|确保|预计|全年|累计|基本|进一步|到20\d{2}年(?:底|末)?|至20\d{2}年(?:底|末)?|20\d{2}年(?:底|末)?(?:前)?|[，,、：:\s]|推动|实现|完成|支持|打造|建成|建设|培育|形成|引进|新增|成立|设立|组建|规划|布局|开展|举办|组织)+/;
const TRAIL = /(?:累计|总计|合计|共|分别|力争|争取|保持|达到|达|超过|超|突破|完成|实现|提升(?:至|到)?|提高(?:至|到)?|增加(?:至|到)?|不低于|不少于|以|为|约|在|新增|建成|建设|培育|打造|引进|形成|[，,、：:\s])+$/;

/**
 * Subject of a metric, and whether the number is a change rather than a level.
 *
 * @param all quantities of the sentence, for 分别 lists that are dealt out in order
 */
export function subjectOf(text: string, sentence: Span, quantity: Quantity, all: Quantity[]): { subject: string; growth: boolean } {
  const segment = segmentAround(text, sentence, quantity);
  const before = text.slice(segment.start, quantity.start);
  const after = text.slice(quantity.end, segment.end);
  const dealt = dealtSubject(text, sentence, quantity, all);
  const growth = /增长|增速|增幅|年均|下降|降低|提高$|提升$/.test(before) || /个百分点|倍/.test(quantity.unit);
  if (dealt) return { subject: dealt, growth };
  const isCount = COUNT_UNITS.some((unit) => quantity.unit.endsWith(unit));
  const counted = after.replace(/^(?:的|左右|以上)+/, '').replace(/[，,。；;、].*$/, '');
  if ((isCount || quantity.level) && counted.length >= 2 && !/^(?:和|及|以上)/.test(counted)) return { subject: counted, growth };
  const subject = strip(before);
  return { subject: subject.length >= 2 ? subject : strip(wider(text, sentence, segment)) || counted || text.slice(quantity.start, quantity.end), growth };
}

/** A、B分别超10亿元、8亿元: the first number is for A, the second for B. */
function dealtSubject(text: string, sentence: Span, quantity: Quantity, all: Quantity[]): string | null {
  const words = text.slice(sentence.start, quantity.end);
  const at = words.lastIndexOf('分别');
  if (at < 0) return null;
  const from = sentence.start + at;
  const dealt = all.filter((other) => other.start >= from && !/[；;。]/.test(text.slice(from, other.start)));
  const index = dealt.indexOf(quantity);
  let start = from;
  while (start > sentence.start && !/[，,；;。]/.test(text[start - 1]!)) start--;
  const list = text.slice(start, from).replace(LEAD, '');
  const etc = /等[一二三四五六七八九十\d]*(?:大|个|类)?/.exec(list);
  const items = (etc ? list.slice(0, etc.index) : list).split(/[、]|和|及/).map((item) => item.trim()).filter(Boolean);
  if (index < 0 || items.length !== dealt.length) return null;
  const tail = etc ? list.slice(etc.index + etc[0].length) : sharedTail(items);
  const item = items[index]!;
  return tail && !item.endsWith(tail) ? `${item}${tail}` : item;
}

/** 先进制造业和高技术制造业占规上工业增加值比重: what is said of the last is said of all. */
function sharedTail(items: string[]): string {
  const last = items.at(-1)!;
  const match = /(占.+|规上.+|(?:增加值|总产值|产值|营业收入|营收|规模|比重|数量|投资|占比|增速).*)$/.exec(last);
  return match?.[1] ?? '';
}

function segmentAround(text: string, sentence: Span, quantity: Quantity): Span {
  let start = quantity.start;
  while (start > sentence.start && !/[，,；;。：:]/.test(text[start - 1]!)) start--;
  let end = quantity.end;
  while (end < sentence.end && !/[，,；;。]/.test(text[end]!)) end++;
  return { start, end };
}

/** The stretch before a comma, where the number's own has no words: 年均增速，20%以上. */
function wider(text: string, sentence: Span, segment: Span): string {
  let start = Math.max(sentence.start, segment.start - 1);
  while (start > sentence.start && !/[，,；;。]/.test(text[start - 1]!)) start--;
  return text.slice(start, segment.start);
}

function strip(words: string): string {
  return words.replace(LEAD, '').replace(TRAIL, '').trim();
}
