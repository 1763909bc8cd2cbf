/** Lists of bodies: 市工业和信息化局、科技局和各区人民政府 → names with their places. */
import type { Role } from '../../../src/schemas/duty.ts';
import type { Span } from '../tree/facts.ts';
import { oneOf, WHITE_SPACE } from '../tree/character-set.ts';
import { bracketEnd, CLAUSE_OPENING } from './bracket.ts';
import { ROLE_VERBS, roleOf, VERB_AT_END } from './duty-words.ts';

/** A body in a list; `role` where a bracket after the name gives one: 市发展改革委（牵头）. */
export interface ListedBody extends Span {
  verbatim: string;
  role: Role | null;
}

/** Words on which the name of a public body (or of one that carries duties like one) ends. */
const BODY_END =
  /(?:局|厅|委|办|部|署|院|处|科|室|所|站|中心|政府|管委会|委员会|党委|工委|办公室|办事处|公司|集团|银行|分行|支行|营业部|海关|总队|支队|大队|执法队|协会|商会|学会|促进会|基金会|联合会|联合社|总工会|工会|工商联|科协|妇联|残联|文联|社科联|侨联|团委|团|贸促会|供销社|联社|部门|单位|机构|街道|镇街|街镇|乡镇|镇乡|镇|乡|园区|社区|村|开发区|新区|高新区|经开区|功能区|示范区|保税区|综保区|片区|管理区|度假区|产业园|科技园|科学城|新城|小组|指挥部|专班|联席会议|机制办|大学|学院|学校|高校|企业|运营商|国企|区|县|市|旗|盟|州|属地|地区|各地|地方|基地|平台|联盟|智库|政协|人大|法院|检察院|党校|报社|日报|电视台|广播台|出版社|杂志社|消防救援|武装|电网|电力|邮政|电信|移动|联通|铁塔)$/;

/** Characters on which those words end: a look at the last one spares most words the comparison with all endings. */
const endsBody = oneOf(
  BODY_END.source
    .slice('(?:'.length, -')$'.length)
    .split('|')
    .map((word) => word.slice(-1))
    .join(''),
);

function hasBodyEnd(words: string): boolean {
  return endsBody(words.charCodeAt(words.length - 1)) && BODY_END.test(words);
}

const isClosing = oneOf(`）)〕]】${WHITE_SPACE}`);

/** False where no word of `isBodyName` can end at `at`, told by the character before it. */
export function mayEndBody(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  return endsBody(code) || isClosing(code);
}

/** Bodies named together: 各区人民政府, 有关部门. */
export const COLLECTIVE =
  /^(?:各|有关|相关|全市|全省|全县|全区|市直|省直|县直|区直|市各|省各|县各|区各|其他|地方各级|沿线)/;

/** True where the words look like the name of a body. */
export function isBodyName(words: string): boolean {
  const name = withoutBrackets(words).trim();
  if (name.length < 2 || name.length > 30 || /[。；：:？！“”《》\d%+由的将]/.test(name)) return false;
  return (
    hasBodyEnd(name) ||
    hasBodyEnd(words.replace(/[）)〕\]】]+$/, '')) ||
    (COLLECTIVE.test(name) && name.length <= 16)
  );
}

/** True where a name ends on a word for a body; 各类资源 opens like a collective, but does not. */
export function endsAsBody(name: string): boolean {
  return hasBodyEnd(withoutBrackets(name).trim());
}

function withoutBrackets(words: string): string {
  if (!/[（(〔[【]/.test(words)) return words;
  return words.replace(/[（(〔[【][^（(〔[【）)〕\]】]*[）)〕\]】]/g, '');
}

/**
 * Cuts a list of bodies at 、 ， ; and at 和 及 以及 where these stand between names and not inside one.
 *
 * @param text the source; the list is `text.slice(start, end)`
 */
export function listBodies(text: string, start: number, end: number): ListedBody[] {
  const bodies: ListedBody[] = [];
  for (const item of joinCollectives(text, splitItems(text, start, end))) {
    for (const part of splitConjunctions(text, withoutEtCetera(text, item))) {
      const body = cleaned(text, part);
      if (body) bodies.push(body);
    }
  }
  return bodies;
}

/** Cuts at 、 ， ； outside brackets. */
function splitItems(text: string, start: number, end: number): Span[] {
  const items: Span[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    const character = text[i]!;
    if (CLAUSE_OPENING.has(character)) {
      const close = bracketEnd(text, i, end);
      if (close !== null) i = close - 1;
    } else if (
      '、，,；;/'.includes(character) ||
      (/[\s\u3000]/.test(character) && isWhole(text.slice(from, i), text.slice(i + 1, end)))
    ) {
      items.push({ start: from, end: i });
      from = i + 1;
    }
  }
  items.push({ start: from, end });
  return items;
}

/** A space parts two names, but not the letters of one: 市 科 技 局. */
function isWhole(left: string, right: string): boolean {
  return (
    left.replace(/[\s\u3000]/g, '').length >= 3 &&
    hasBodyEnd(left.trim()) &&
    /^[\s\u3000]*[\u4e00-\u9fff]{3}/.test(right)
  );
}

/** 市科技局、市财政局等部门和单位 ends at 等. */
function withoutEtCetera(text: string, item: Span): Span {
  const etc = ET_CETERA.exec(text.slice(item.start, item.end).trimEnd());
  return etc ? { start: item.start, end: item.start + etc.index } : item;
}

/** 各市、县（区）人民政府 is one body: the first part lacks the word that the last one bears for both. */
function joinCollectives(text: string, items: Span[]): Span[] {
  const joined: Span[] = [];
  for (let i = 0; i < items.length; i++) {
    let item = items[i]!;
    const words = text.slice(item.start, item.end).trim();
    if (
      /^(?:各|有关|相关)(?:设区|地级以上|地级)?(?:省|自治区|直辖市|市|州|县|区|旗|乡|镇|街道|县区|市州)(?:[（(][^）)]*[）)])?$/.test(
        words,
      )
    ) {
      for (let next = i + 1; next < Math.min(items.length, i + 4); next++) {
        const tail = text.slice(items[next]!.start, items[next]!.end).trim();
        if (
          /^(?:自治区|直辖市|自治州|地区|盟|市|州|县|区|旗|乡|镇|街道|新区|开发区|园区|功能区)?(?:[（(][^）)]*[）)])?[^、，]{0,4}?(?:人民政府|政府|管委会|管理委员会|办事处)/.test(
            tail,
          )
        ) {
          item = { start: item.start, end: items[next]!.end };
          i = next;
          break;
        }
        if (
          !/^(?:自治区|直辖市|自治州|地区|盟|市|州|县|区|旗|乡|镇|街道|新疆生产建设兵团)(?:[（(][^）)]*[）)])?$/.test(
            tail,
          )
        )
          break;
      }
    }
    joined.push(item);
  }
  return joined;
}

const CONJUNCTION = /以及|及其他|和|及|与/g;

/** 市科技局和市财政局 are two bodies; 市工业和信息化局 is one. */
function splitConjunctions(text: string, item: Span): Span[] {
  const parts: Span[] = [];
  let from = item.start;
  const words = text.slice(item.start, item.end);
  for (const match of words.matchAll(CONJUNCTION)) {
    const at = item.start + match.index;
    const left = text.slice(from, at).trim();
    const rightStart = at + (match[0] === '及其他' ? 1 : match[0].length);
    const right = text.slice(rightStart, item.end).trim();
    if (at < from || !isConjoined(left, right)) continue;
    parts.push({ start: from, end: at });
    from = rightStart;
  }
  parts.push({ start: from, end: item.end });
  return parts;
}

/** Words on which a name seldom ends before 和, though a body may: 市医保中心和… does, 改革和… does not. */
function isConjoined(left: string, right: string): boolean {
  if (left.length < 2 || !isBodyName(right) || /^(?:政府|人民政府)$/.test(right)) return false;
  if (/[市区县镇乡村]$/.test(left) && !/^各/.test(left)) return false;
  return isBodyName(left) && endsAsBody(left);
}

const OPENERS = /^(?:并|其中|以及|和|及|与|由|会同|联合|各级|：|:|\s)+(?=[^\s])/;
const ET_CETERA =
  /等(?:\d+|[一二三四五六七八九十]+)?(?:个)?[\u4e00-\u9fff]{0,8}?(?:(?:部门|单位|地区|机构)(?:和|、|及)?(?:部门|单位|地区|机构)?)?$/;
/** Words beside the bodies that say when or how: 2027年12月底前完成, 长期坚持. */
const NO_BODY = /20\d{2}年|完成|时限|^长期|^持续|坚持$|^每年|^定期|^适时|^同步|^全年|^常态化|[:：。]|^下同$|^以下/;
const ROLE_AFTER = new RegExp(
  `^[（(〔[【]\\s*(?:${ROLE_VERBS.map(([verb]) => verb).join('|')})(?:单位|部门)?\\s*[）)〕\\]】]$`,
);

/** A listed name without 由, 等部门 and a role in brackets after it. */
function cleaned(text: string, part: Span): ListedBody | null {
  let { start, end } = part;
  const trim = () => {
    while (start < end && /[\s\u3000、，,；;：:]/.test(text[start]!)) start++;
    while (end > start && /[\s\u3000、，,；;：:。.]/.test(text[end - 1]!)) end--;
  };
  trim();
  const opener = OPENERS.exec(text.slice(start, end));
  if (opener && opener[0] !== '各级') start += opener[0].replace(/各级$/, '').length;
  let role: Role | null = null;
  const open = lastBracket(text, start, end);
  if (open !== null && ROLE_AFTER.test(text.slice(open, end))) {
    role = roleOf(
      text
        .slice(open + 1, end - 1)
        .trim()
        .replace(/(?:单位|部门)$/, ''),
      ROLE_VERBS,
    );
    end = open;
    trim();
  }
  const verbatim = text.slice(start, end);
  return verbatim.length >= 2 && !NO_BODY.test(verbatim) ? { start, end, verbatim, role } : null;
}

function lastBracket(text: string, start: number, end: number): number | null {
  if (!/[）)〕\]】]/.test(text[end - 1] ?? '')) return null;
  for (let i = end - 2; i >= start; i--) if (CLAUSE_OPENING.has(text[i]!)) return i;
  return null;
}

/** True where every item of the words is the name of a body: （省工业和信息化厅、统计局）. */
export function isBodyList(text: string, start: number, end: number): boolean {
  if (end - start > 600) return false;
  const bodies = listBodies(text, start, end);
  return (
    bodies.length > 0 &&
    bodies.every(
      (body) =>
        isBodyName(body.verbatim) && !VERB_AT_END.test(body.verbatim) && isDepartment(body.verbatim, bodies.length),
    )
  );
}

/** Openings by which a name tells that it is a body of some place: 县法院, 国网河阳县供电公司. */
const LOCAL = /^(?:省|市|县|区|旗|州|镇|街道|国网|团|各)/;

/** A lone bracket must name a department, not just a place: （省统计局）, not （某某科学城）. */
export function isDepartment(name: string, count: number): boolean {
  const plain = withoutBrackets(name);
  if (
    /(?:局|厅|委|办|署|政府|管委会|委员会|办公室|办事处|工商联|总工会|科协|妇联|残联|贸促会|分行|支行|海关|部门|单位|分局|海事局)$/.test(
      plain,
    )
  )
    return true;
  if (/(?:部|院|中心|公司|集团|协会|科|所|站|处|室|园区|街道|镇|乡|镇街|各市|各县|各区|区|县|市)$/.test(plain))
    return (
      count > 1 ||
      LOCAL.test(plain) ||
      /宣传部|组织部|统战部|政法委|武装部|化部|育部|技部|政部|务部|安部|障部|源部|境部|村部|利部|输部|设部|商部$/.test(
        plain,
      )
    );
  return hasBodyEnd(plain) && (count > 1 || LOCAL.test(plain));
}
