/** The words round the name of what is measured, taken off: 力争到2025年12月31日前建成冷库 → 冷库. */
import { AIM_VERBS, BUILD_WORDS, URGE_WORDS } from '../lex/aim-words.ts';
import { termsIn } from '../lex/dates.ts';
import * as listed from '../lex/subject-words.ts';
import { wordSet } from '../lex/word-trie.ts';

/** The word that leads up to a subject, where one stands. */
export const leadAt = wordSet(listed.SUBJECT_LEADS);
const startAt = wordSet(listed.SUBJECT_STARTS);
const verbAt = wordSet([...BUILD_WORDS, ...AIM_VERBS, ...URGE_WORDS, ...listed.SUBJECT_LEADS, ...listed.SUBJECT_VERBS]);
const makingAt = wordSet([...BUILD_WORDS, ...listed.SUBJECT_VERBS]);
/** 较2020年下降: the year compared with is no part of what is measured. */
const COMPARED =
  /(?:较|与|(?<!占)比)(?:20\d{2}年|[“"]?十[一二三四五六七八九]五[”"]?)(?:底|末|期末)?(?:相比)?(?:累计)?/g;

/** Without the words that set a goal and the time it is set for. */
export function withoutWordsAround(words: string): string {
  const subject = withoutLead(words).replace(COMPARED, '');
  return withoutTrail(subject).trim();
}

/** What grows, without the word for its growth: 产业规模年均增速 → 产业规模. */
export function levelOf(subject: string): string {
  const change = listed.CHANGE_ALONE.filter((word) => subject.endsWith(word)).sort((x, y) => y.length - x.length)[0];
  if (!change) return subject;
  const level = withoutEnds(subject.slice(0, -change.length), listed.CHANGE_SPANS);
  return level.length >= 2 ? level : subject;
}

/** 改造提升, 鼓励更新: words that say what is done, and not of what; 投资 says it. */
export function isVerbAlone(words: string): boolean {
  if (listed.SIZES_ALONE.includes(words)) return false;
  let at = 0;
  while (at < words.length) {
    const verb = verbAt(words, at, words.length);
    if (!verb) return false;
    at = verb.end;
  }
  return true;
}

/** 在柳溪建设 [20万亩优质稻基地], 改造提升 [200公里公路]: a word that makes something stands last. */
export function endsOnMaking(words: string): boolean {
  const at = Math.max(0, words.length - LONGEST_VERB);
  return [...words.slice(at)].some((_, i) => makingAt(words, at + i, words.length)?.end === words.length);
}
const LONGEST_VERB = 4;

/** The words of a thing counted, as far as they name it: 规上企业接入能耗监测系统 → 规上企业. */
export function nameOfCounted(words: string): string {
  const at = Math.min(...listed.PREDICATES.map((word) => words.indexOf(word, 2)).filter((index) => index > 0));
  const named = Number.isFinite(at) ? words.slice(0, at) : words;
  return named.replace(/(?:以及|[和及与或并])$/, '');
}

/** 自2025年起, 三年内, 三年累计, 每年: spans of time that name no day. */
const LENGTH_LEAD =
  /^(?:[自从]?20\d{2}年起|每年(?:度)?|[一二三四五六七八九十两\d]{1,3}年(?:内|时间|(?=[^行计规期制以产均])))/;
/** 到 and 2026、2028和 before 2030年. */
const YEARS_LEAD = /^[到至在于自从]?(?:20\d{2}[、和])*(?=\d|[一二三四年“"十第上下])/;
/** （规划期末）建成: a bracket behind the year. */
const BRACKET_LEAD = /^[（(][^（()）]{0,24}[）)]/;

function withoutLead(words: string): string {
  const rest = words.slice(leadOf(words)).replace(BRACKET_LEAD, '');
  const span = LENGTH_LEAD.exec(rest);
  if (span) return withoutLead(rest.slice(span[0].length)) || rest;
  const before = YEARS_LEAD.exec(rest)?.[0].length ?? 0;
  const term = termsIn(rest.slice(before)).find((each) => each.start === 0);
  return term ? withoutLead(rest.slice(before + term.end)) : rest;
}

/** 由2019年的: a year before the number. */
function withoutTrail(words: string): string {
  const rest = withoutEnds(words, listed.SUBJECT_TRAILS);
  const ending = rest.replace(/的$/, '');
  const term = termsIn(ending).findLast((each) => each.end === ending.length);
  return term ? withoutTrail(rest.slice(0, term.start).replace(/[到至在于]$/, '')) : rest;
}

/** Where the words before a subject end. */
function leadOf(words: string): number {
  let at = 0;
  while (at < words.length) {
    if (/\s/.test(words[at] ?? '')) at++;
    else if (startAt(words, at, words.length)) return at;
    else {
      const lead = leadAt(words, at, words.length);
      if (!lead) return at;
      at = lead.end;
    }
  }
  return at;
}

/** 均 of 收获机械化率均达到45%, not of 年均. */
const EACH_OF_ALL = /(?<![年平])均$/;

/** Words without any of some endings, as often as one stands there. */
function withoutEnds(words: string, endings: readonly string[]): string {
  let rest = words.trimEnd().replace(EACH_OF_ALL, '');
  for (
    let ending = endings.find((word) => rest.endsWith(word));
    ending;
    ending = endings.find((word) => rest.endsWith(word))
  )
    rest = rest.slice(0, -ending.length).trimEnd();
  return rest;
}
