/** The title of a text, which may be broken over lines or stand inside that of a notice: 关于印发…的通知. */
import { endsAsTitle, explains } from '../outline/title-words.ts';
import { STAGE_MARK } from '../outline/front-matter.ts';
import { endsAsSigner } from '../outline/signatures.ts';
import { carded, type OuterLine } from './outer-lines.ts';

/** What the lines of the front say of titles. */
export interface Titles {
  title: string | null;
  /** The title of the notice by which it is issued. */
  notice: string | null;
  /** Every title of the front, in order. */
  all: string[];
}

/** 关于印发…, 关于公布…: the notice names another text. */
const NOTICE = /(?:关于|^|\s)(?:印发|公布|发布|转发|批转)/;
const IN_NOTICE = /(?:关于)?(?:印发|公布|发布|转发|批转)《?(.+?)》?的(?:通知|公告|通告|决定|函)$/;
/** 中共中央办公厅 国务院办公厅印发《关于…的意见》 */
const ISSUED_BY = /(?:印发|发布)《([^《》]+)》$/;

/** Finds the title among the lines outside the numbered text. */
export function findTitles(lines: readonly OuterLine[], source: string): Titles {
  const letter = lines
    .filter((line) => line.role === 'letter')
    .map((line) => line.words)
    .join('');
  const all = titleGroups(lines, source);
  const notice = all.find((words) => NOTICE.test(words)) ?? null;
  return { title: chosen(all, notice, letter) ?? carded(lines, ['标题', '信息名称', '文件名称']), notice, all };
}

function chosen(all: string[], notice: string | null, letter: string): string | null {
  const own = all.filter((words) => endsAsTitle(words.replace(STAGE_MARK, '')) && !/的通知$/.test(words)).at(-1);
  const explained = all.find((words) => words.length >= 8 && explains(words));
  const named = /《([^》]+)》/.exec(letter)?.[1];
  const inner = notice ? (IN_NOTICE.exec(notice)?.[1] ?? ISSUED_BY.exec(notice)?.[1]) : null;
  const title = own ?? explained ?? named ?? (inner && endsAsTitle(inner) ? inner : null) ?? notice ?? all[0] ?? null;
  return title === null ? null : clean(title);
}

function clean(title: string): string {
  const bare = title.replace(STAGE_MARK, '').trim();
  return /^《[^《》]+》$/.test(bare) ? bare.slice(1, -1) : bare;
}

/** Neighbouring title lines, joined: a title may be broken over lines. */
function titleGroups(lines: readonly OuterLine[], source: string): string[] {
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
const TITLE_LINES = 24;

/** Joins lines up to each one on which a title ends. */
function untilEnd(lines: string[]): string[] {
  const titles: string[] = [];
  let current = '';
  for (const line of lines.slice(0, TITLE_LINES)) {
    if (titles.length === 0 && isLetterhead(current, line)) {
      titles.push(current);
      current = '';
    }
    current = joined([...(current === '' ? [] : [current]), ...line.split(/\s+/)]);
    const bare = current.replace(STAGE_MARK, '');
    if (endsAsTitle(bare) || (bare.length >= 8 && explains(bare))) {
      titles.push(current);
      current = '';
    }
  }
  if (current !== '')
    titles.length > 0 && /^[（(].*[）)]$/.test(current) ? (titles[titles.length - 1] += current) : titles.push(current);
  return titles;
}

/** 中共河阳县委 河阳县人民政府关于…: a space stays between two bodies and between foreign words, and nowhere else. */
function joined(parts: string[]): string {
  return parts.reduce((words, part) => {
    const before = words.slice(words.lastIndexOf(' ') + 1);
    const isBody = before.length >= 3 && endsAsSigner(before) && endsAsSigner(bodyBefore(part));
    return words + (isBody || (/[a-zA-Z]$/.test(words) && /^[a-zA-Z]/.test(part)) ? ' ' : '') + part;
  });
}

/** The words before 关于, which are those of a body: 青原市财政局关于…. */
function bodyBefore(words: string): string {
  const at = words.search(/等[\d一二三四五六七八九十]*部门|关于|印发/);
  return at < 0 ? words : words.slice(0, at);
}

/** 青原市人民政府 above a title of its own; 关于印发…的通知 goes on with the name. */
function isLetterhead(words: string, next: string): boolean {
  return (
    words.length >= 3 &&
    endsAsSigner(words) &&
    !/^\s*(?:关于|印发|转发|公告|通知|通告|令)/.test(next) &&
    endsAsTitle(next.replace(/\s/g, ''))
  );
}

/** The bodies that a title names before 关于: 青原市商务局 青原市财政局关于…; none where it names none. */
export function bodiesOfTitle(title: string): string[] {
  const before = /^(.{2,200}?)(?:关于|印发《)/.exec(title)?.[1];
  if (before === undefined) return [];
  const parts = before
    .trim()
    .replace(/等[\d一二三四五六七八九十]*(?:个|家)?(?:部门|单位)$/, '')
    .split(/[\s、]+/);
  return parts.every((part) => part.length >= 2 && endsAsSigner(part)) ? parts : [];
}
