/** What says of an item that it sets no task: its heading, the words that lead it in, or how it opens. */
import { VERB_STARTS } from '../lex/prose-name-words.ts';
import { holds } from '../lex/word-trie.ts';
import * as listed from './exempt-words.ts';
import type { RuleRecord } from './rule.ts';

/** A rule reads the words of one place; what it reads sets no task. */
export interface ExemptRule extends RuleRecord {
  reads: (words: string) => boolean;
}

/** Headings: what stands under one of these, with the item itself, sets no task. */
export const HEADING_RULES: ExemptRule[] = [
  {
    id: 'exempt-heading-conditions',
    says: '申报条件, 支持对象: a heading of conditions.',
    example: '入库条件',
    counterExample: '改善办学条件',
    reads: endsOn(listed.CONDITION_HEADINGS),
  },
  {
    id: 'exempt-heading-materials',
    says: '申报材料: a heading of papers to hand in.',
    example: '报审材料',
    counterExample: '发展新材料',
    reads: endsOn(listed.MATERIAL_HEADINGS),
  },
  {
    id: 'exempt-heading-definitions',
    says: '名词解释, 其他说明: a heading of explanations.',
    example: '用语含义',
    counterExample: '政策解读',
    reads: endsOn(listed.DEFINITION_HEADINGS),
  },
  {
    id: 'exempt-heading-penalties',
    says: '法律责任: a heading of penalties.',
    example: '罚则',
    counterExample: '落实责任',
    reads: endsOn(listed.PENALTY_HEADINGS),
  },
  {
    id: 'exempt-heading-documents',
    says: '宣布失效的文件目录: a heading of documents.',
    example: '现行规范性文件目录',
    counterExample: '重点任务清单',
    reads: endsOn(listed.DOCUMENT_HEADINGS),
  },
];

/** Last sentences of an item before the items below it: what those are. */
export const LEAD_IN_RULES: ExemptRule[] = [
  {
    id: 'exempt-listed-conditions',
    says: '符合下列条件的, 有下列情形之一的: conditions follow.',
    example: '入库企业应当符合下列条件：',
    counterExample: '重点抓好下列工作：',
    reads: pointsAt(listed.CONDITION_NOUNS),
  },
  {
    id: 'exempt-listed-materials',
    says: '提交以下材料: papers follow.',
    example: '验收时提交以下材料：',
    counterExample: '抓好以下任务：',
    reads: pointsAt(listed.MATERIAL_NOUNS),
  },
  {
    id: 'exempt-listed-definitions',
    says: '下列用语的含义: explanations follow.',
    example: '本办法下列用语的含义：',
    counterExample: '采取下列措施：',
    reads: pointsAt(listed.DEFINITION_NOUNS),
  },
  {
    id: 'exempt-listed-subjects',
    says: '以下企业可以申报, 资金用于下列支出: those who are meant follow, or what is paid for.',
    example: '专项资金用于下列支出：',
    counterExample: '实施以下重点项目：',
    reads: pointsAt(listed.SUBJECT_NOUNS),
  },
  {
    id: 'exempt-lead-in-materials',
    says: '申请材料包括：: papers follow.',
    example: '报审材料包括：',
    counterExample: '重点任务包括：',
    reads: leadsIn(listed.MATERIAL_LEAD_INS),
  },
  {
    id: 'exempt-lead-in-conditions',
    says: '申报企业应当具备：: conditions follow.',
    example: '入库企业应当具备：',
    counterExample: '申报企业应当具备相应资质。',
    reads: leadsIn(listed.CONDITION_LEAD_INS),
  },
  {
    id: 'exempt-lead-in-definitions',
    says: '本办法所称企业是指：: what is meant follows.',
    example: '本办法所称重点企业是指：',
    counterExample: '重点企业要做到：',
    reads: leadsIn(listed.DEFINITION_LEAD_INS),
  },
  {
    id: 'exempt-lead-in-refusals',
    says: '不予支持：: what is refused or punished follows.',
    example: '对存在失信记录的项目不予支持：',
    counterExample: '对重点项目给予支持：',
    reads: leadsIn(listed.REFUSAL_LEAD_INS),
  },
];

/** First words of an item that speaks of the text itself: nobody has to do anything. */
export const PROVISION_RULES: ExemptRule[] = [
  {
    id: 'exempt-explained',
    says: '本办法由市科技局负责解释: who explains the text.',
    example: '本细则由市商务局负责解释。',
    counterExample: '市科技局负责解释政策口径。',
    reads: provides(listed.EXPLAINED),
  },
  {
    id: 'exempt-in-force',
    says: '本办法自印发之日起施行: from when to when the text holds.',
    example: '本细则自公布之日起施行。',
    counterExample: '本办法涉及的资金由市财政局安排。',
    reads: provides(listed.IN_FORCE),
  },
];

/** Every rule, in one list that tests take records out of. */
export const EXEMPT_LISTS = [
  { name: 'headings of what is no task', rules: HEADING_RULES },
  { name: 'lead-ins of what is no task', rules: LEAD_IN_RULES },
  { name: 'provisions on the text itself', rules: PROVISION_RULES },
];

/** True where one of the rules reads the words. */
export function isReadBy(rules: ExemptRule[], words: string): boolean {
  return rules.some((rule) => rule.reads(words));
}

const VERBS = [...VERB_STARTS.filter((verb) => verb.length > 1), ...listed.HEADING_VERBS];

/** 申报条件 and 支持对象 name conditions; 改善办学条件 is something to do. */
function endsOn(endings: string[]): ExemptRule['reads'] {
  return (heading) => {
    const words = heading.replace(/[（(].*$/, '').trim();
    if (endings.includes(words)) return true;
    return endings.some((word) => words.endsWith(word)) && !VERBS.some((verb) => words.startsWith(verb));
  };
}

/** The pointer may stand some words before its noun: 下列申报材料. */
const REACH = 12;

function pointsAt(nouns: string[]): ExemptRule['reads'] {
  return (sentence) => {
    const pointer = pointerIn(sentence);
    if (pointer < 0) return false;
    const named = sentence.slice(pointer + 2, pointer + 2 + REACH);
    return !holds(named, listed.TASK_NOUNS) && holds(named, nouns);
  };
}

function leadsIn(phrases: string[]): ExemptRule['reads'] {
  return (sentence) => pointerIn(sentence) < 0 && /[：:，,]$/.test(sentence) && holds(sentence, phrases);
}

function pointerIn(sentence: string): number {
  return Math.max(...listed.POINTERS.map((word) => sentence.lastIndexOf(word)));
}

function provides(matters: string[]): ExemptRule['reads'] {
  return (words) => listed.OWN_NAMES.some((name) => words.startsWith(name)) && holds(words, matters);
}
