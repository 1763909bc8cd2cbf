/** Tells a page's document from what stands around it: menus, tools, other articles, the foot of the site. */
import type { DefaultTreeAdapterTypes } from 'parse5';
import { wordsOf } from '../reading/words.ts';
import { isPortalLabel } from '../tables/cards.ts';
import { attribute, below, hides, hidesWords, isElement, isHidden, textOf } from './html-elements.ts';
import { hasOwnLabel } from './html-lists.ts';
import { weigh, weightOf, type Weight, type Weights } from './html-weights.ts';
import { leftOut, type LeftOut } from './left-out.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Parts of names of what is no document, as classes and ids of portals have them. */
const NAMES = new Set(
  'nav navi navbar navigation menu submenu breadcrumb breadcrumbs crumb crumbs foot footer bottom share bdsharebuttonbox sidebar related relate relevant copyright toolbar tool tools pager pagination search login qrcode ewm erweima banner topbar top print fontsize hot rank friendlink friendlinks daohang weizhi dqwz dibu fenxiang banquan header head accessibility barrierfree'.split(
    ' ',
  ),
);
/** Words that open what is no document. */
const OPENINGS = wordsOf(
  '您的位置 您当前的位置 当前位置 现在位置 所在位置 您所在的位置 字体 【字体 [字体 字号 【字号 分享到 分享至 扫一扫 浏览次数 点击数 点击量 阅读次数 阅读量 访问量 上一篇 下一篇 上一条 下一条 相关链接 相关阅读 相关文章 相关解读 相关新闻 相关稿件 主办： 主办单位 网站主办 承办： 承办单位 版权所有 网站地图 网站标识码 政府网站标识码 返回顶部 我要纠错 收藏',
);
/** Tools, the path to the page, registrations of the site. */
const TOOLS = [
  /^首页\s*[>›»/]/,
  /^[【[]?(?:打印|关闭)(?:本页|此页|窗口)?[】\]]?$/,
  /^大\s*中\s*小$/,
  /^[^\n]{0,12}(?:ICP备|公网安备)/,
];
/** A block this short may be told by its words. */
const SHORT = 120;
/** What opens the last lines of a document, or a list of its files. */
const TAIL = [
  /^(?:附件|附[:：]|（?此件)|[二〇○零一]{4}年/,
  /\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日/,
  /(?:政府|委员会|局|厅|办公室|部|委)\s*$/,
];
/** What stands before a document and tells of it. */
const ABOUT = wordsOf('来源 发布时间 发布日期 发布机构 发文 文号 索引号 成文日期');
/** What the title of a document ends in. */
const TITLES = wordsOf(
  '方案 意见 办法 通知 规划 计划 规定 条例 细则 措施 决定 公告 批复 通告 纲要 要点 政策 指南 答复 解读',
);

/** True for words that tell of a document: its title, number or source. */
function isLead(words: string): boolean {
  return ABOUT.standIn(words) || /〔\d{4}〕/.test(words) || TITLES.endIn(words.replace(/（.{0,20}）$/, ''));
}

/**
 * The elements of a page that are no part of its document.
 *
 * @param left what they say is added here
 */
export function furnitureOf(page: Node, left: LeftOut[]): ReadonlySet<Element> {
  const gone = new Set<Element>();
  const take = (element: Element, what: LeftOut['what']): void => {
    gone.add(element);
    const words = textOf(element);
    if (words !== '') left.push(leftOut(what, words));
  };
  const hiding = hidingSelectors(page);
  eachElement(page, (element) => {
    if (NO_WORDS.has(element.tagName)) return false;
    const isOut = hidesWords(element) || hiding(element);
    if (isOut) take(element, 'hidden text');
    else if (isHidden(element)) take(element, 'furniture');
    return !gone.has(element) && !isHidden(element);
  });
  const weights = weigh(page, (element) => gone.has(element));
  const all = weightOf(weights, page);
  eachElement(page, (element) => {
    if (gone.has(element) || isHidden(element)) return false;
    if (isFurniture(element, weights, all)) take(element, 'furniture');
    return !gone.has(element);
  });
  takeAround(
    page,
    weigh(page, (element) => gone.has(element)),
    (element) => take(element, 'furniture'),
  );
  return gone;
}

/** Elements whose words nobody misses. */
const NO_WORDS = new Set(
  'script style noscript template textarea select option datalist button input head title svg math iframe object canvas audio video embed del s strike'.split(
    ' ',
  ),
);

/** Calls `visit` with each element in order; it says whether to look inside. */
function eachElement(root: Node, visit: (element: Element) => boolean): void {
  const todo: Node[] = [root];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const isOpen = isElement(next) ? visit(next) : true;
    if (isOpen && 'childNodes' in next)
      for (let at = next.childNodes.length - 1; at >= 0; at--) todo.push(next.childNodes[at] as Node);
  }
}

/** Rules of the page's own style sheets that hide what bears one class or id. */
function hidingSelectors(page: Node): (element: Element) => boolean {
  const names = new Set<string>();
  eachElement(page, (element) => {
    if (element.tagName !== 'style') return true;
    const sheet = element.childNodes.map((each) => ('value' in each ? each.value : '')).join('');
    for (const [, selectors = '', rules = ''] of sheet
      .slice(0, 200_000)
      .matchAll(/([^{}@]{1,300})\{([^{}]{0,2000})\}/g))
      if (hides(rules)) for (const each of selectors.split(',')) names.add(each.trim());
    return false;
  });
  if (names.size === 0) return () => false;
  return (element) =>
    names.has(`#${attribute(element, 'id')}`) ||
    attribute(element, 'class')
      .split(/\s+/)
      .some((name) => name !== '' && (names.has(`.${name}`) || names.has(`${element.tagName}.${name}`)));
}

/** A block that its name, its links or its words tell to be no part of a document; never one that says much. */
function isFurniture(element: Element, weights: Weights, all: Weight): boolean {
  const { words, linked, links, stops } = weightOf(weights, element);
  if (words === 0 || /^(?:html|body|h[1-6])$/.test(element.tagName)) return false;
  const opening = textOf(element, SHORT);
  if (/^附件/.test(opening)) return false;
  if (links >= 3 && linked * 10 >= words * 6 && stops * 20 <= words) return true;
  if (words * 3 > all.words || (stops > 3 && stops * 5 > all.stops)) return false;
  if (words <= SHORT && (OPENINGS.at(opening, 0) !== null || TOOLS.some((form) => form.test(opening)))) return true;
  const names = `${attribute(element, 'class')} ${attribute(element, 'id')}`.toLowerCase().split(/[-_\s\d]+/);
  return (
    (element.tagName === 'aside' || names.some((name) => NAMES.has(name))) && stops <= 6 && !holdsDocument(element)
  );
}

/** A heading or a catalogue card is of the document, whatever the name of its frame. */
function holdsDocument(element: Element): boolean {
  if (below(element, ['h1', 'h2', 'h3'], []).length > 0 || isLead(textOf(element, SHORT))) return true;
  return (
    below(element, ['td', 'th', 'li', 'span', 'dt'], []).filter((cell) =>
      isPortalLabel(textOf(cell, 20).replace(/[:：]$/, '')),
    ).length >= 2
  );
}

/** Goes down to the element that holds all running words, and takes what stands around it and is none of its document's. */
function takeAround(page: Node, weights: Weights, take: (element: Element) => void): void {
  for (let at: Node | null = page; at;) {
    const inner = innerOf(at, weights);
    const index = inner.findIndex((each) => isMain(each, weights, at as Node));
    const main = inner[index];
    const isLoose = inner.some((each, other) => other !== index && weightOf(weights, each).stops > 2);
    if (!main || isLoose || inner.some((each) => isItem(each) && each !== main)) return;
    inner.forEach((each, position) => {
      if (position !== index && !isKept(each, position < index)) take(each);
    });
    at = main;
  }
}

/** Elements inside a frame; none where words stand in it beside them. */
function innerOf(frame: Node, weights: Weights): Element[] {
  const nodes = ('childNodes' in frame ? frame.childNodes : []).filter((each) => weightOf(weights, each).words > 0);
  return nodes.every(isElement) ? nodes : [];
}

/** True for an element that holds nearly all running words of its frame, and is no paragraph itself. */
function isMain(element: Element, weights: Weights, frame: Node): boolean {
  const { stops } = weightOf(weights, element);
  if (stops < 3 || stops * 10 < weightOf(weights, frame).stops * 9 || IS_TEXT.has(element.tagName)) return false;
  return (
    /^(?:html|body)$/.test(element.tagName) || below(element, ['p', 'div', 'br', 'li', 'section', 'td'], []).length >= 3
  );
}

/** True for a line of a document: 一、总体要求, 第一条. */
function isItem(element: Element): boolean {
  return hasOwnLabel(element) && !/^h[1-6]$/.test(element.tagName);
}

/** Elements of running words, not of layout; and the parts of a table, which belong together. */
const IS_TEXT = new Set(['p', 'pre', 'span', 'h1', 'h2', 'h3', 'font', 'ol', 'ul', 'table', 'tbody', 'blockquote']);

/** True for what stands before or after a document and belongs to it: its heading and card, or its last lines. */
function isKept(element: Element, isBefore: boolean): boolean {
  if (/^h[1-6]$/.test(element.tagName) || below(element, ['h1', 'h2', 'h3'], []).length > 0) return true;
  const words = textOf(element, 300);
  if (isBefore)
    return /title|tit\b|biaoti/i.test(`${attribute(element, 'class')} ${attribute(element, 'id')}`) || isLead(words);
  return TAIL.some((form) => form.test(words)) || element.tagName === 'table';
}
