/** The industries that the description of a base names: 重点发展生物医药、高端医疗器械、智慧医疗等产业. */
import type { Named, Span } from '../tree/facts.ts';
import { bracketEnd, CLAUSE_OPENING } from '../lex/bracket.ts';

/** Phrases that introduce a list of industries; the list ends at a comma, 等, or a closing word. */
const INTRODUCTIONS: RegExp[] = [
  /(?:重点发展|大力发展|主要发展|积极发展|培育发展|着力发展|优先发展|发展壮大|重点布局|主攻|主导产业为|主导产业是|重点围绕|重点推进|聚焦|引进)(?<list>[^，,。；;]{2,80})/g,
  /(?:^|[，,])(?:推动)(?<list>[^，,。；;]{2,40}?)的发展/g,
  /(?:促进)?以(?<list>[^，,。；;]{3,60}?)(?:方向)?为(?:主导|主攻方向|主|重点|核心|特色)(?:的|产业|$|[，,。])/g,
  /为(?<list>[\u4e00-\u9fff]{3,12}?)重要基地/g,
  /发展(?<list>(?!壮大)[^，,。；;、]{2,12}(?:、[^，,。；;、]{2,14})+?)(?:等|产业|[，,。])/g,
];
const LIST_END =
  /等(?:[\u4e00-\u9fff（）]{0,14})$|(?:等|的)?(?:领域|方向|产业集聚|项目|企业|技术的研发生产|环节)$|产业(?=$)/;
const NO_INDUSTRY =
  /^(?:该|其|一批|核心|关键|相关|产业|企业|应用|技术|平台|建设|打造|推动|若干)$|应用领域|环节$|技术攻关|大湾区|政策|机制|模式|水平|能力|龙头|区域$|企业$|团队$|人才$|(?:镇|街道|管委会|园区|新区|开发区|片区|功能区|高新区)$|[市县区]$/;

/** Industries named in the sentences, each name once, in order. */
export function industriesIn(text: string, sentences: Span[]): Named[] {
  const found: Named[] = [];
  for (const sentence of sentences) {
    const words = text.slice(sentence.start, sentence.end);
    for (const introduction of INTRODUCTIONS) {
      for (const match of words.matchAll(introduction)) {
        const list = match.groups!.list!;
        const at = sentence.start + match.index + match[0].indexOf(list);
        for (const item of itemsOf(text, at, at + list.length)) {
          if (!found.some((other) => other.name === item.name)) found.push(item);
        }
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function itemsOf(text: string, start: number, end: number): Named[] {
  const cut = /等/.exec(text.slice(start, end));
  const stop = cut ? start + cut.index : end;
  const spans: Span[] = [];
  let from = start;
  for (let i = start; i < stop; i++) {
    if (CLAUSE_OPENING.has(text[i]!)) i = (bracketEnd(text, i, stop) ?? i + 1) - 1;
    else if (text[i] === '、' || isConjunction(text, i, from, stop)) {
      spans.push({ start: from, end: i });
      from = i + 1;
    }
  }
  spans.push({ start: from, end: stop });
  if (text[stop] !== '为') shareIndustry(text, spans);
  return spans.flatMap((span) => named(text, span));
}

/** 生物医药和医疗器械产业: the 产业 after the last is said of all, and belongs to no name. */
function shareIndustry(text: string, spans: Span[]): void {
  const last = spans.at(-1)!;
  if (spans.length < 2 || !text.slice(last.start, last.end).endsWith('产业') || last.end - last.start < 4) return;
  if (spans.slice(0, -1).every((span) => text[span.end - 1] !== '业')) last.end -= 2;
}

/** 氢能和燃料电池汽车 are two; 高端装备制造方向 is one. */
function isConjunction(text: string, at: number, from: number, end: number): boolean {
  return /[和及]/.test(text[at]!) && at - from >= 2 && end - at > 2 && text[at - 1] !== '以';
}

function named(text: string, span: Span): Named[] {
  let { start, end } = span;
  const words = () => text.slice(start, end);
  const lead = /^(?:重点发展|大力发展|发展|推进|引进|培育|聚焦|以|等|围绕|先进的)/.exec(words());
  if (lead && end - start > lead[0].length + 1) start += lead[0].length;
  const tail = LIST_END.exec(words());
  if (tail && end - start - tail[0].length >= 2 && tail[0] !== '产业') end -= tail[0].length;
  while (end > start && /[的方向\s]/.test(text[end - 1]!) && /(?:方向|的|\s)$/.test(words()))
    end -= words().endsWith('方向') ? 2 : 1;
  const name = words();
  if (name.length < 2 || name.length > 24 || NO_INDUSTRY.test(name)) return [];
  return [{ name, start, end }];
}
