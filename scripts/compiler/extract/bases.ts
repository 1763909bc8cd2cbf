/** Industrial bases and core areas: site, area, industries, companies, and who leads the policy for each. */
import { DOING, opensWith } from './task-words.ts';
import type { Base, Clause, Named, Span } from '../tree/facts.ts';
import type { Policy, Section } from '../tree/nodes.ts';
import { ownParagraphs, passages, sections } from '../tree/walk.ts';
import { industriesIn } from './base-industries.ts';
import { arabicNumber } from '../lex/numbers.ts';
import { sentencesOf } from '../lex/sentences.ts';

const AREA_NOUN =
  '(?:产业基地|产业园区|产业园|科技园|工业园区|工业园|高新区|开发区|集聚区|示范区|先导区|先行区|试验区|起步区|核心区|片区|功能区|园区|新城|科技城|科学城|产业城|小镇|基地)';
/** 规划建设青河生物医药产业基地, 在北岭镇建设新能源装备产业基地 */
const FOUNDING =
  '(?:(?<where>在[\\u4e00-\\u9fff]{2,10}?)?(?:重点|加快|统筹|首批|集中|高标准|高水平|规划|推进|推动)*(?:建设|布局|打造|设立|建立|建成))?';
/** Opens a paragraph that describes a base: 青河生物医药产业基地,选址…,总规划面积2680亩; “东湾储能装备产业基地”选址… */
const DESCRIBED = new RegExp(
  `^(?<opening>${FOUNDING}“?)(?<name>[\\u4e00-\\u9fffA-Za-z0-9“”·]{2,30}?${AREA_NOUN})”?[，,：:。]?(?=(?:选址|位于|坐落|地处|布局在|落户|规划|总规划|占地|总用地|总面积|面积|四至|依托|以))`,
);
const SITE = /(?:选址(?:于|在|为)?|位于|坐落于|地处|布局在|落户(?:于|在)?)[^，,。；;]{2,40}/;
const MU = /(\d[\d,]*(?:\.\d+)?)\s*(万)?\s*亩/;
const KM2 = /(\d[\d,]*(?:\.\d+)?)\s*(?:平方公里|平方千米|km²)/;
/** 打造以A、B为…重要基地, 以A、B为核心区域, 以A为依托 */
const NAMED_AS = new RegExp(
  `以(?<list>[^，,。；;以]{4,90}?)为(?:核心(?:区域|区)?|依托|载体|主要?载体|[\\u4e00-\\u9fff]{0,12}重要?基地)`,
  'g',
);
/** Words before a name that make it a wish for any such place, not the name of one. */
const GENERIC =
  /^(?:一批|若干|各|全国|国内|世界|国际|国家|领先|全球|打造|建设|特色|重要|省级|市级|高端|先进|现代|人才|新型|创新|示范|专业|生产|转化|中试|本|该|每个|产业|制造)|(?:国家级|世界级|领先|知名|一流|影响力的)/;

/** Finds the bases that the text describes or builds on, each name once. */
export function findBases(policy: Policy, clauses: Clause[], isPlace: (words: string) => boolean): Base[] {
  const bases = new Map<string, Base>();
  describedBases(policy, bases);
  coreAreas(policy, bases);
  headedBases(policy, bases, isPlace);
  namedBases(policy, bases);
  addPolicyLeads(policy, clauses, bases);
  return [...bases.values()].sort((a, b) => (a.names[0]?.start ?? 0) - (b.names[0]?.start ?? 0));
}

function described(name: string, kind: Base['kind'], span: Span, path: string | null): Base {
  return {
    name,
    kind,
    site: null,
    areaMu: null,
    areaKm2: null,
    industries: [],
    companies: [],
    policyLead: null,
    names: [span],
    evidence: [],
    path,
  };
}

/** Sentences that open with the name of a base and say where it lies; those up to the next such sentence tell of it. */
function describedBases(policy: Policy, bases: Map<string, Base>): void {
  const text = policy.reading;
  for (const { start, end, section, node } of passages(policy)) {
    if (node.type === 'cell' || node.role !== 'body') continue;
    const sentences = sentencesOf(text, bodyOffset(text, start, section), end);
    const openings = sentences.flatMap((sentence, index) => {
      const match = DESCRIBED.exec(text.slice(sentence.start, Math.min(end, sentence.start + 160)));
      return match && !GENERIC.test(match.groups!.name!) ? [{ match, index }] : [];
    });
    openings.forEach(({ match, index }, i) => {
      const evidence = sentences.slice(index, openings[i + 1]?.index);
      const base = describedBase(text, match, evidence, section?.path ?? null);
      if (base && !bases.has(base.name)) bases.set(base.name, base);
    });
  }
}

/** Null where a name stands without a site: 建设智能制造产业园，占地500亩 names a kind of place. */
function describedBase(text: string, match: RegExpExecArray, evidence: Span[], path: string | null): Base | null {
  const { opening, name, where } = match.groups!;
  const start = evidence[0]!.start;
  const words = text.slice(start, Math.min(evidence.at(-1)!.end, start + 200));
  if (!SITE.test(words) && !where && (opening!.length > 1 || (!MU.test(words) && !KM2.test(words)))) return null;
  const named = start + opening!.length;
  const base = described(
    name!,
    /核心区$/.test(name!) ? 'core-area' : 'base',
    { start: named, end: named + name!.length },
    path,
  );
  base.site = SITE.exec(words)?.[0].trim() ?? where ?? null;
  base.areaMu = areaOf(MU, text, evidence);
  base.areaKm2 = areaOf(KM2, text, evidence);
  base.evidence = evidence;
  base.industries = industriesIn(text, evidence);
  return base;
}

function bodyOffset(text: string, start: number, section: Section | null): number {
  if (!section || section.range.start !== start) return start;
  let at = start + section.label.length;
  while (/[\s\u3000.．、]/.test(text[at] ?? '')) at++;
  return at;
}

function areaOf(pattern: RegExp, text: string, sentences: Span[]): number | null {
  for (const sentence of sentences.slice(0, 3)) {
    const match = pattern.exec(text.slice(sentence.start, sentence.end));
    if (match) return arabicNumber(match[1]!) * (match[2] === '万' ? 10000 : 1);
  }
  return null;
}

/** Items headed …核心区：, with their places; 做强…核心区 is something to do, industries and companies. */
function coreAreas(policy: Policy, bases: Map<string, Base>): void {
  for (const { section } of sections(policy)) {
    const heading = section.heading ?? '';
    if (!/(?:核心区|核心承载区)$/.test(heading) || GENERIC.test(heading) || bases.has(heading)) continue;
    if (opensWith(heading, DOING)) continue;
    const base = fromSection(policy, section, heading, 'core-area');
    base.companies = companiesIn(policy.reading, base.evidence);
    bases.set(heading, base);
  }
}

const HEADING = new RegExp(`^${FOUNDING}“?(?<name>[\\u4e00-\\u9fffA-Za-z0-9·]{4,30}?${AREA_NOUN})”?$`);
const LIES = /^[\s。：:】]*(?:该?(?:基地|园区)|项目)?(?:选址|位于|坐落|地处|规划面积|总规划|占地|总用地|总面积|四至)/;

/** Items headed 建设某地…基地：; the name must begin with a place, or the words below must say where it lies. */
function headedBases(policy: Policy, bases: Map<string, Base>, isPlace: (words: string) => boolean): void {
  for (const { section } of sections(policy)) {
    const name = HEADING.exec(section.heading ?? '')?.groups?.name;
    if (!name || bases.has(name) || GENERIC.test(name)) continue;
    const isPlaced = /(?:基地|产业园)$/.test(name) && startsWithPlace(name, isPlace);
    if (isPlaced || LIES.test(below(policy.reading, section)))
      bases.set(name, fromSection(policy, section, name, 'base'));
  }
}

/** The first words after a heading. */
function below(text: string, section: Section): string {
  const at = text.indexOf(section.heading!, section.range.start) + section.heading!.length;
  return text.slice(at, Math.min(section.range.end, at + 40));
}

function startsWithPlace(name: string, isPlace: (words: string) => boolean): boolean {
  if (/^[\u4e00-\u9fff]{2,3}[省市县区镇](?![场政])/.test(name)) return true;
  for (let length = 2; length <= 6; length++) if (isPlace(name.slice(0, length))) return true;
  return false;
}

function fromSection(policy: Policy, section: Section, name: string, kind: Base['kind']): Base {
  const text = policy.reading;
  const at = text.indexOf(name, section.range.start);
  const base = described(name, kind, { start: at, end: at + name.length }, section.path);
  base.evidence = ownParagraphs(section).flatMap((paragraph) =>
    sentencesOf(text, bodyOffset(text, paragraph.range.start, section), paragraph.range.end),
  );
  base.industries = industriesIn(text, base.evidence);
  const words = base.evidence.map((sentence) => text.slice(sentence.start, sentence.end)).join('');
  base.site = SITE.exec(words)?.[0] ?? null;
  base.areaMu = areaOf(MU, text, base.evidence);
  base.areaKm2 = areaOf(KM2, text, base.evidence);
  return base;
}

/** Bases that a sentence builds on: 打造以A基地、B基地为…重要基地，重点发展…. */
function namedBases(policy: Policy, bases: Map<string, Base>): void {
  const text = policy.reading;
  for (const { start, end, section, node } of passages(policy)) {
    if (node.type === 'cell' || !text.slice(start, end).includes('基地')) continue;
    for (const sentence of sentencesOf(text, start, end)) {
      const words = text.slice(sentence.start, sentence.end);
      for (const match of words.matchAll(NAMED_AS)) {
        const listAt = sentence.start + match.index + 1;
        for (const name of namesIn(match.groups!.list!)) {
          const at = text.indexOf(name, listAt);
          addNamed(
            bases,
            name,
            { start: at, end: at + name.length },
            evidenceOf(text, sentence, section),
            section,
            text,
          );
        }
      }
    }
  }
}

/** The sentence without the label and heading of its item. */
function evidenceOf(text: string, sentence: Span, section: Section | null): Span {
  if (!section || section.range.start !== sentence.start) return sentence;
  const heading = section.heading
    ? text.indexOf(section.heading, sentence.start) + section.heading.length
    : sentence.start + section.label.length;
  let start = heading;
  while (/[：:。\s]/.test(text[start] ?? '')) start++;
  return { start, end: sentence.end };
}

function namesIn(list: string): string[] {
  return list
    .split(/[、和及]/)
    .map((item) => item.trim())
    .filter((item) => /基地$/.test(item) && item.length >= 5 && !GENERIC.test(item));
}

function addNamed(
  bases: Map<string, Base>,
  name: string,
  span: Span,
  sentence: Span,
  section: Section | null,
  text: string,
): void {
  const known = bases.get(name);
  if (known) {
    if (!known.evidence.some((other) => other.start <= sentence.start && other.end >= sentence.end))
      known.evidence.push(sentence);
    known.names.push(span);
    return;
  }
  const base = described(name, 'base', span, section?.path ?? null);
  base.evidence = [sentence];
  base.industries = industriesIn(text, base.evidence);
  bases.set(name, base);
}

/** 甲光电、乙半导体等龙头企业: names before 等…企业. */
function companiesIn(text: string, sentences: Span[]): Named[] {
  const found: Named[] = [];
  for (const sentence of sentences) {
    const words = text.slice(sentence.start, sentence.end);
    for (const match of words.matchAll(
      /(?:发挥|推动|做大做强|依托|加快建设|支持|培育|壮大|引进)([^，,。；发推做依加]{2,60}?)等(?:一批|重点|龙头|骨干|代表性)*[\u4e00-\u9fff、]{0,16}?(?:企业|公司|项目)/g,
    )) {
      let at = sentence.start + match.index + match[0].indexOf(match[1]!);
      for (const name of match[1]!.split('、')) {
        if (name.length >= 2 && name.length <= 16 && !/企业|项目|平台/.test(name))
          found.push({ name, start: at, end: at + name.length });
        at += name.length + 1;
      }
    }
  }
  return found;
}

/** 青河生物医药基地政策由科技部门牵头制定: who writes the policy of a base is said elsewhere. */
function addPolicyLeads(policy: Policy, clauses: Clause[], bases: Map<string, Base>): void {
  for (const clause of clauses) {
    if (clause.kind !== 'prose') continue;
    const words = policy.reading.slice(clause.start, clause.end);
    const subject = /^(?:其中[，,]?)?(.{4,90}?)(?:的)?(?:专项)?(?:扶持)?政策由/.exec(words)?.[1];
    const lead = clause.duties.find((duty) => duty.role === 'lead');
    if (!subject || !lead) continue;
    for (const name of subject.split(/[、和及]/)) {
      const base = [...bases.values()].find((candidate) => isSameBase(candidate.name, name.trim()));
      if (base && !base.policyLead) base.policyLead = { ...lead, clause: { start: clause.start, end: clause.end } };
    }
  }
}

/** 青河生物医药基地 is short for 青河生物医药产业基地: the letters of one stand in order in the other. */
function isSameBase(full: string, short: string): boolean {
  if (full === short) return true;
  if (short.length < 4 || short.length < full.length * 0.5) return false;
  let at = 0;
  for (const letter of full) if (letter === short[at]) at++;
  return at === short.length && short.slice(0, 2) === full.slice(0, 2);
}
