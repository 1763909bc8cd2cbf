/** Documents that a policy names: 《…》（青府函〔2020〕82号）, …发展规划纲要, “实体经济十条（修订版）”. */
import { DOC_NUMBER } from '../outline/front-matter.ts';
import type { Citation } from '../tree/facts.ts';
import type { Policy } from '../tree/nodes.ts';
import { passages } from '../tree/walk.ts';

const TITLED = /《[^《》]{3,80}》/g;
/** A plan named without title marks: 以青原都市圈发展规划纲要为指引 */
const PLAIN =
  /(?:以|按照|根据|落实|贯彻|对接|依据)([\u4e00-\u9fff]{4,24}(?:规划纲要|发展规划|行动纲要))(?=为|，|,|、|的?(?:要求|部署|精神))/g;
/** A set of measures known by its number of articles. */
const NICKNAME = /“[\u4e00-\u9fff]{2,14}\d*[一二三四五六七八九十百]+条(?:（[^（）]{1,8}）)?”/g;
/** Papers that are agreed between parties, not issued as policy. */
const NO_POLICY = /(?:协议书?|合同|承诺书|申请表|营业执照|证书|报告|公报|年鉴|日报|目录)》$/;

/** All documents cited in the text, each once, at its first mention; the number may stand at a later one. */
export function findCitations(policy: Policy): Citation[] {
  const found = new Map<string, Citation>();
  const own = policy.facts.meta.title;
  for (const { start, end, section, node } of passages(policy)) {
    if (node.type === 'paragraph' && ['title', 'letter', 'stage', 'furniture', 'note'].includes(node.role)) continue;
    const words = policy.reading.slice(start, end);
    for (const { at, title } of named(words)) {
      if (own && isOwn(title.replace(/[《》]/g, ''), own)) continue;
      const number = numberAfter(words, at + title.length);
      const known = found.get(title);
      if (known) known.number ??= number;
      else
        found.set(title, {
          start: start + at,
          end: start + at + title.length,
          title,
          number,
          path: section?.path ?? null,
        });
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** The policy's own title, with or without the years after it. */
function isOwn(title: string, own: string): boolean {
  const bare = (words: string) => words.replace(/[（(][^（）()]*[）)]\s*$/, '');
  return title === own || bare(title) === bare(own);
}

function named(words: string): { at: number; title: string }[] {
  const found: { at: number; title: string }[] = [];
  for (const match of words.matchAll(TITLED))
    if (!NO_POLICY.test(match[0])) found.push({ at: match.index, title: match[0] });
  for (const match of words.matchAll(PLAIN))
    found.push({ at: match.index + match[0].indexOf(match[1]!), title: match[1]! });
  for (const match of words.matchAll(NICKNAME)) found.push({ at: match.index, title: match[0] });
  return found;
}

function numberAfter(words: string, at: number): string | null {
  const bracket = /^\s*[（(]([^（()）]*(?:[（(][^（()）]*[）)][^（()）]*)?)[）)]/.exec(words.slice(at, at + 50));
  const number = bracket ? DOC_NUMBER.exec(bracket[1]!) : null;
  return number ? number[0].replace(/\s/g, '') : null;
}
