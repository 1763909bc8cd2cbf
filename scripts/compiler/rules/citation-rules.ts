/** What a sentence says it has to do with the documents it names: 为贯彻落实《…》, 《…》同时废止, 以本办法为准. */
import { holds } from '../lex/word-trie.ts';
import { citationTokens, type CitationToken, type NamedDocument } from '../lex/citation-tokens.ts';
import { CATALOGUE_WORDS, FOLLOWING_WORDS } from '../lex/citation-words.ts';
import type { Relation } from '../../../src/schemas/policy.ts';
import { CITATION_ATOMS, codesOf } from './citation-atoms.ts';
import type { Match } from './pattern.ts';
import { compileRules, type Rule } from './rule.ts';

/** A relation, or `self` for the text that a letter brings: 现将《…》印发给你们. */
export type Said = Relation | 'self';

/** A document with its relation to the text, null where no rule says any. */
export interface RelatedDocument extends NamedDocument {
  relation: Said | null;
  /** Id of the rule that says so. */
  rule: string | null;
}

type CitationRule = Rule<{ relation: Said; tokens: CitationToken[] }, CitationToken>;

/** All rules; where two speak of one document in a sentence, the one that stands first here wins. */
export const CITATION_RULES: readonly CitationRule[] = [
  {
    id: 'cite-carried-out',
    says: '为贯彻落实《…》: what the text carries out.',
    example: '为贯彻落实《国务院关于加快发展生产性服务业的指导意见》',
    counterExample: '企业的《安全生产管理规程》要落实',
    pattern: 'carry word? and? word? a:documents',
    build: says('implements'),
  },
  {
    id: 'cite-made-by',
    says: '根据《…》，制定本办法; 按照《…》要求，结合实际: what the text is made on.',
    example: '按照《云岭省工业发展条例》要求，制定本办法',
    counterExample: '申报材料按照《云岭省项目管理办法》装订',
    pattern: 'ground|follow word? and? word? a:documents any* made|bringing',
    build: says('implements'),
  },
  {
    id: 'cite-brought',
    says: '《…》已经市政府同意，现印发给你们: the text itself.',
    example: '《青原市节能办法》已经市政府同意，现印发给你们',
    counterExample: '《青原市节能办法》已经由市政府印发',
    pattern: 'a:documents plain* brought',
    build: says('self'),
  },
  {
    id: 'cite-bringing',
    says: '现将《…》印发给你们, 联合制定了《…》: the text itself.',
    example: '现将《青原市节能办法》公布',
    counterExample: '将《青原市节能办法》作为依据',
    pattern: 'bringing word? a:documents',
    build: says('self'),
  },
  {
    id: 'cite-grounded',
    says: '根据《…》精神，… at the head of a sentence: the ground of all that follows.',
    example: '根据《云岭省工业发展条例》精神，加快推进集群建设',
    counterExample: '企业根据《云岭省工业发展条例》申请复核',
    pattern: 'start ground word? and? word? a:documents',
    build: says('implements'),
  },
  {
    id: 'cite-followed',
    says: '按照《…》执行: followed in one matter; it neither carries the document out nor ends it.',
    example: '申报材料按照《云岭省项目管理办法》装订，已停止执行的政策不得申报',
    counterExample: '《云岭省项目管理办法》同时废止',
    pattern: 'ground|follow|liken word? and? word? a:documents',
    build: says('cites'),
  },
  {
    id: 'cite-replaces',
    says: '代替《…》: replaced.',
    example: '本办法代替《青原市节能办法》',
    counterExample: '推动国产替代，落实《青原市节能办法》',
    pattern: 'replace word? a:documents',
    build: says('replaces'),
  },
  {
    id: 'cite-repealed',
    says: '《…》同时废止: repealed.',
    example: '《青原市节能办法》同时废止',
    counterExample: '《青原市节能办法》尚未废止',
    pattern: 'a:row quiet* repeal',
    build: says('repeals'),
  },
  {
    id: 'cite-repeals',
    says: '废止《…》: repealed.',
    example: '决定废止《青原市节能办法》',
    counterExample: '已经废止的《青原市节能办法》',
    pattern: 'repeal word? following? word? colon? word? a:documents',
    build: says('repeals'),
  },
  {
    id: 'cite-overruled',
    says: '《…》与本办法不一致的，以本办法为准: replaced so far.',
    example: '《青原市节能办法》与本规定不一致的，以本规定为准',
    counterExample: '本规定与《青原市节能条例》不一致的，以条例为准',
    pattern: 'a:row loose* self word? prevail',
    build: says('replaces'),
  },
  {
    id: 'cite-replaced',
    says: '《…》由本办法代替: replaced.',
    example: '《青原市节能办法》由本规定代替',
    counterExample: '《青原市节能办法》推动清洁能源替代',
    pattern: 'a:row word? self replace',
    build: says('replaces'),
  },
  {
    id: 'cite-replaced-by',
    says: '《甲》由《乙》取代: the first is replaced; the second is named, no more.',
    example: '《青原市节能办法（试行）》由《青原市节能办法》（青府〔2024〕3号）取代',
    counterExample: '《青原市节能办法》由市发展改革委取代旧的表格',
    pattern: 'a:row word? by word? documents replace',
    build: says('replaces'),
  },
  {
    id: 'cite-prolonged',
    says: '《…》有效期延长至2027年12月31日, 《…》延长有效期两年: its term is amended.',
    example: '《青原市节能办法》有效期延长至2027年12月31日',
    counterExample: '《青原市节能办法》所称合同期限延长的企业',
    pattern: 'a:documents word? keep? comma? term word? prolong',
    build: says('amends'),
  },
  {
    id: 'cite-prolonging',
    says: '延长《…》有效期: its term is amended.',
    example: '决定延长《青原市节能办法》有效期两年',
    counterExample: '延长《青原市节能办法》规定的营业时间',
    pattern: 'prolong a:documents word? term',
    build: says('amends'),
  },
  {
    id: 'cite-prolonged-term',
    says: '《…》延长有效期: its term is amended.',
    example: '对《青原市节能办法》延长有效期至2027年12月31日',
    counterExample: '《青原市节能办法》规定的办理时间可以延长',
    pattern: 'a:documents word? prolong word? term',
    build: says('amends'),
  },
  {
    id: 'cite-change-planned',
    says: '加快修订《…》: somebody is to change it later; this text does not.',
    example: '加快修订《青原市节能条例》',
    counterExample: '决定修改《青原市节能条例》',
    pattern: 'plan word? amend a:documents',
    build: says('cites'),
  },
  {
    id: 'cite-amends',
    says: '修改《…》: amended.',
    example: '决定修改《青原市节能条例》',
    counterExample: '决定废止《青原市节能条例》',
    pattern: 'amend word? a:documents',
    build: says('amends'),
  },
  {
    id: 'cite-amended',
    says: '对《…》作如下修改, 将《…》第五条修改为: amended.',
    example: '对《青原市节能办法》作出如下修改',
    counterExample: '《青原市节能办法》的修订工作由市司法局负责',
    pattern: 'a:row quiet* amended',
    build: says('amends'),
  },
];

/** What a line says of the list of documents below it. */
type ListRule = Rule<{ relation: Relation; tokens: CitationToken[] }, CitationToken>;

/** All rules of lists; the first that matches counts. */
export const DOCUMENT_LIST_RULES: readonly ListRule[] = [
  {
    id: 'list-kept',
    says: '继续有效的文件目录, 继续有效的文件如下：: the documents below are named, no more.',
    example: '继续有效的政策性文件目录',
    counterExample: '宣布失效的政策性文件目录',
    pattern: 'keep any* catalogue|following',
    build: says('cites'),
  },
  {
    id: 'list-keeping',
    says: '下列文件继续有效：: the documents below are named, no more.',
    example: '下列规范性文件继续有效',
    counterExample: '下列规范性文件停止执行',
    pattern: 'following any* keep',
    build: says('cites'),
  },
  {
    id: 'list-repealed',
    says: '宣布失效的文件目录, 决定废止下列文件：: the documents below are repealed.',
    example: '决定废止的规范性文件目录',
    counterExample: '政策性文件清理情况目录',
    pattern: 'repeal|repealed any* catalogue|following',
    build: says('repeals'),
  },
  {
    id: 'list-repealing',
    says: '下列文件停止执行：: the documents below are repealed.',
    example: '经研究，决定对以下规范性文件予以废止',
    counterExample: '经研究，决定印发以下规范性文件',
    pattern: 'following any* repeal',
    build: says('repeals'),
  },
  {
    id: 'list-amended',
    says: '修改的文件目录: the documents below are amended.',
    example: '决定修改的规范性文件目录',
    counterExample: '决定废止的规范性文件目录',
    pattern: 'amend any* catalogue',
    build: says('amends'),
  },
];

function says<R extends Said>(relation: R): (match: Match<CitationToken>) => { relation: R; tokens: CitationToken[] } {
  return ({ parts }) => ({ relation, tokens: parts.a ?? [] });
}

/** The rules, compiled once. */
export const compiledCitationRules = compileRules(CITATION_RULES, CITATION_ATOMS);
/** The rules of lists, compiled once. */
export const compiledListRules = compileRules(DOCUMENT_LIST_RULES, CITATION_ATOMS);

/** The documents that a sentence names, each with what the sentence says of it. */
export function documentsIn(text: string, start: number, end: number): RelatedDocument[] {
  const tokens = citationTokens(text, start, end);
  const codes = codesOf(tokens);
  const related = new Map<CitationToken, { relation: Said; rule: string }>();
  for (const rule of compiledCitationRules) {
    for (let match = rule.find(codes, tokens, 0); match; match = rule.find(codes, tokens, after(match))) {
      const { relation, tokens: meant } = rule.build(match);
      for (const token of meant) if (!related.has(token)) related.set(token, { relation, rule: rule.id });
    }
  }
  /** 依据《…》，按照《…》，编制本规划: the rule looks on behind the documents, not behind 编制. */
  function after({ first, last, parts }: Match<CitationToken>): number {
    const end = parts.a?.at(-1);
    return end ? Math.max(first + 1, tokens.indexOf(end, first) + 1) : last;
  }
  return tokens.flatMap((token) => {
    const said = related.get(token);
    return token.document ? [{ ...token.document, relation: said?.relation ?? null, rule: said?.rule ?? null }] : [];
  });
}

/** Words of which every rule of lists asks for one. */
const LIST_WORDS = [...CATALOGUE_WORDS, ...FOLLOWING_WORDS];

/** What a heading or a lead-in says of the documents listed below it; null where it leads in no such list. */
export function listIn(text: string, start: number, end: number): { relation: Relation; rule: string } | null {
  const words = text.slice(start, end);
  if (!holds(words, LIST_WORDS)) return null;
  const tokens = citationTokens(text, start, end);
  const codes = codesOf(tokens);
  for (const rule of compiledListRules) {
    const match = rule.find(codes, tokens, 0);
    if (match) return { relation: rule.build(match).relation, rule: rule.id };
  }
  return null;
}
