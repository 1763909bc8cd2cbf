/** Title, issuer, date, stage and number of a policy, from the lines outside the numbered text. */
import type { Meta, Span } from '../tree/facts.ts';
import { noFacts } from '../tree/facts.ts';
import type { ParagraphRole, Policy } from '../tree/nodes.ts';
import { passages } from '../tree/walk.ts';
import { BODY_NAME_END, DOC_NUMBER, STAGE_MARK, TITLE_END } from '../outline/front-matter.ts';
import { dateIn, isoOf } from '../lex/dates.ts';
import { chineseNumber } from '../lex/numbers.ts';
import { periodIn } from '../lex/years.ts';

interface OuterLine extends Span {
  role: ParagraphRole;
  words: string;
}

/** Reads the facts about the document as a whole; level and region are found by the resolver. */
export function findMeta(policy: Policy): Meta {
  const lines = outerLines(policy);
  const letter = lines
    .filter((line) => line.role === 'letter')
    .map((line) => line.words)
    .join('');
  const titles = titleGroups(lines, policy.reading);
  const title = chooseTitle(titles, letter);
  const notice = titles.find((words) => NOTICE.test(words)) ?? null;
  const signature = lines.filter((line) => line.role === 'signature').at(-1)?.words ?? null;
  const dated =
    lines.filter((line) => line.role === 'date').at(-1)?.words ?? noted(lines, /^(?:成文|发文|印发|发布)日期/);
  const number = lines.find((line) => line.role === 'number')?.words ?? '';
  const issued = dated ? isoDate(dated) : null;
  const head = lines
    .filter((line) => line.role === 'title' || line.role === 'stage' || line.role === 'number')
    .map((line) => line.words)
    .join(' ');
  const draft = STAGE_MARK.exec(head) ?? (/征求意见稿|公开征求意见/.test(head) ? ['', undefined] : null);
  const issuer =
    signature?.replace(/\s/g, '') ??
    noted(lines, /^(?:发布机构|发文机关|制发机关)/) ??
    (notice ? (/^(.{2,30}?)关于印发/.exec(notice)?.[1] ?? null) : null);
  return {
    ...noFacts().meta,
    title,
    issuer,
    issued,
    period: title ? periodIn(title) : null,
    stage: draft ? 'draft' : issued || issuer || DOC_NUMBER.test(number) ? 'issued' : 'unknown',
    draftRound: draft?.[1] ? ordinal(draft[1]) : null,
    docNumber: DOC_NUMBER.exec(number)?.[0]?.replace(/\s/g, '') ?? null,
  };
}

/** What a line of the catalogue card says: 发布机构：青原市人民政府办公室. */
function noted(lines: OuterLine[], label: RegExp): string | null {
  const line = lines.find((each) => each.role === 'note' && label.test(each.words));
  return line ? line.words.replace(/^[^:：]*[:：]\s*/, '').trim() || null : null;
}

/** Lines that may name the place governed, the surest first: title, issuer, addressees. */
export function regionHints(policy: Policy, meta: Meta): (string | null)[] {
  const lines = outerLines(policy);
  const notice = lines.find((line) => line.role === 'title' && NOTICE.test(line.words))?.words ?? null;
  const addressee = lines.find((line) => line.role === 'addressee' || line.role === 'letter')?.words ?? null;
  const region = meta.docNumber;
  return [meta.title, meta.issuer, notice, addressee, region];
}

/** Lines outside the numbered text; the title of a second text in one notice is not that of the first. */
function outerLines(policy: Policy): OuterLine[] {
  const lines: OuterLine[] = [];
  let isBelow = false;
  for (const { start, end, section, node } of passages(policy)) {
    isBelow ||= section !== null;
    if (section || node.type !== 'paragraph' || (isBelow && node.role === 'title')) continue;
    lines.push({ start, end, role: node.role, words: policy.reading.slice(start, end) });
  }
  return lines;
}

const NOTICE = /关于(?:印发|公布|发布|转发)/;

/** Neighbouring title lines, joined: a title may be broken over lines. */
function titleGroups(lines: OuterLine[], source: string): string[] {
  const groups: string[] = [];
  let group: string[] = [];
  const close = () => {
    if (group.length > 0) for (const each of untilEnd(group)) groups.push(each);
    group = [];
  };
  let lastEnd = 0;
  for (const line of lines) {
    const isFar = (source.slice(lastEnd, line.start).match(/\n/g)?.length ?? 0) > 4;
    if (line.role !== 'title' || isFar) close();
    if (line.role === 'title') group.push(line.words);
    lastEnd = line.end;
  }
  close();
  return groups;
}

/** No title is broken over more lines. */
const TITLE_LINES = 12;

/** Joins lines up to each one on which a title ends. */
function untilEnd(lines: string[]): string[] {
  const titles: string[] = [];
  let current = '';
  for (const line of lines.slice(0, TITLE_LINES)) {
    if (titles.length === 0 && isLetterhead(current, line)) {
      titles.push(current);
      current = '';
    }
    current += line.replace(/\s+/g, /[a-zA-Z]\s+[a-zA-Z]/.test(line) ? ' ' : '');
    if (TITLE_END.test(current.replace(STAGE_MARK, ''))) {
      titles.push(current);
      current = '';
    } else if (/[（(]$|^[^（(]*[）)]$/.test(current)) continue;
  }
  if (current !== '')
    titles.length > 0 && /^[（(].*[）)]$/.test(current) ? (titles[titles.length - 1] += current) : titles.push(current);
  return titles;
}

/** 青原市人民政府 or 青原市人民政府文件 above a title of its own; 关于印发…的通知 goes on with the name. */
function isLetterhead(words: string, next: string): boolean {
  return (
    BODY_NAME_END.test(words.replace(/文件$/, '')) &&
    !/^\s*(?:关于|印发|转发|公告|通知|通告|令)/.test(next) &&
    TITLE_END.test(next.replace(/\s/g, ''))
  );
}

function chooseTitle(titles: string[], letter: string): string | null {
  const own = titles.filter((words) => TITLE_END.test(words.replace(STAGE_MARK, '')) && !/的通知$/.test(words)).at(-1);
  const named = /《([^》]+)》/.exec(letter)?.[1];
  const notice = titles.find((words) => NOTICE.test(words));
  const inner = notice ? (/关于(?:印发|公布|发布|转发)《?(.+?)》?的通知/.exec(notice)?.[1] ?? null) : null;
  const title = own ?? named ?? (inner && TITLE_END.test(inner) ? inner : null) ?? notice ?? titles[0] ?? null;
  return title ? clean(title) : null;
}

function clean(title: string): string {
  const bare = title.replace(STAGE_MARK, '').trim();
  return /^《[^《》]+》$/.test(bare) ? bare.slice(1, -1) : bare;
}

/** As exact as the line: 2023-03-21, or 2023-03 where it gives no day. */
function isoDate(line: string): string | null {
  const date = dateIn(line);
  return date ? isoOf(date) : null;
}

function ordinal(words: string): number | null {
  const number = /\d/.test(words) ? Number(words) : chineseNumber(words);
  return Number.isInteger(number) && number > 0 ? number : null;
}
