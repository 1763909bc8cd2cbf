/** What a document may be called: its id, which becomes an address, and a name short enough for lists. */
import { basename, parse } from 'node:path';
import { slug } from '../compiler/gazetteer/slug.ts';

/** Words of file names that say nothing, a number behind them or not: content-5678, document1, download. */
const EMPTY_WORDS = new Set([
  'content', 'art', 'post', 't', 'index', 'article', 'info', 'detail', 'new', 'document', 'doc', 'file', 'download',
  'untitled', 'default', 'page', 'attachment', 'policy', 'original', 'text',
]); // prettier-ignore
/** Names that are numbers of a portal: P020230401577123456789, 1679901234567. */
const NUMBER = /^(?:p?\d{6,}|\d+)$/;
/** An id is no longer, and a name for lists neither. */
const LONGEST_ID = 48;
const LONGEST_NAME = 24;
/** 关于印发《…》的通知 names what it issues. */
const ISSUES = /关于(?:印发|发布|公布|下发|转发)[《“]?(.+?)[》”]?的(?:通知|公告|通告|函)$/;
/** （2023—2025年） （试行） at the end of a title. */
const BRACKET = /[（(][^（()）]{1,24}[）)]$/;
/** Words of titles that tell none from another. */
const COMMON = new Set([
  '关于', '加快', '促进', '推进', '推动', '进一步', '若干', '的', '和', '与', '及', '等', '实施', '工作', '行动', '三年', '方案', '意见', '办法', '通知',
  '规划', '计划', '措施', '规定', '发展', '建设', '省', '市', '县', '区', '人民政府', '办公室', '办公厅', '印发',
]); // prettier-ignore

/** The place that a document governs. */
export interface Place {
  id: string;
  name: string;
}

/** A file's own name where it is one to read (luohu-opc), else the place and the title in pinyin. */
export function proposeId(path: string, title: string | null, place: Place | null): string {
  const name = parse(basename(path)).name.normalize('NFKC').toLowerCase();
  const own = name.replace(/[\s_.]+/g, '-').replace(/^-+|-+$/g, '');
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(own) && /[a-z]{2}/.test(own) && !saysNothing(own)) return cut(own);
  return cut(idOfTitle(title ?? name, place)) || 'policy';
}

function saysNothing(name: string): boolean {
  return NUMBER.test(name) || EMPTY_WORDS.has(name.replace(/[-_\d]*$/, ''));
}

function idOfTitle(title: string, place: Place | null): string {
  const bare = bareTitle(title).normalize('NFKC');
  // With its kind, and without: 青原市, 青原.
  const rest = place ? bare.replace(place.name, '').replace(place.name.replace(/[省市县区]$/, ''), '') : bare;
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(rest)]
    .filter(({ isWordLike, segment }) => isWordLike && !COMMON.has(segment))
    .map(({ segment }) => slug(segment).replaceAll('-', ''));
  return [...(place ? [place.id] : []), ...words].filter((word) => word !== '' && word !== 'unnamed').join('-');
}

/** Cuts an id after a whole word. */
function cut(id: string): string {
  const plain = id.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return plain.length <= LONGEST_ID
    ? plain
    : plain
        .slice(0, LONGEST_ID + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, LONGEST_ID);
}

/** The name of what a title is about: without who issues it, and without brackets. */
export function shortTitleOf(title: string): string {
  const bare = bareTitle(title);
  return bare.length <= LONGEST_NAME ? bare : (afterIssuer(bare) ?? bare);
}

function bareTitle(title: string): string {
  const inner = ISSUES.exec(title)?.[1] ?? title;
  const bare = inner.replace(BRACKET, '').replace(/^《(.*)》$/, '$1');
  return bare.length >= 2 ? bare : title;
}

/** 某市人民政府关于加快…的意见 is, among others of its place, 加快…的意见. */
function afterIssuer(title: string): string | null {
  const rest = /关于(.{4,})$/.exec(title)?.[1];
  return rest ?? null;
}
