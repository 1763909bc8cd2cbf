/** The catalogue card of a web page over a text: 索 引 号：…　发文机关：…　成文日期：2026年3月6日. */

/** What the fields of a card are called; spaces between the characters do not count. */
const LABELS = new Set(
  `索引号 信息索引号 发布机构 发文机关 发文机构 发文单位 发布单位 发布部门 制发机关 制定机关 公开机构 成文日期 发文日期 发布日期 发布时间 公开日期 公开时间 生成日期 印发日期
  公布日期 制定日期 主题分类 体裁分类 组配分类 主题词 名称 标题 信息名称 文件名称 有效性 效力状态 时效性 是否有效 文件状态 生效日期 实施日期 施行日期 失效日期 废止日期 签发人 公开方式
  公开类别 公开属性 公开范围 公开形式 公开时限 信息来源 来源 文章来源 关键词 发文字号 文号 发文号 文件编号 统一编号 规范性文件编号 浏览次数 阅读次数 字号 字体 作者 责任编辑 信息分类 服务对象 内容概述 有效期
  法宝引证码 原文链接 联系人 联系单位 联系电话 附注 备注 说明 校对
  单位 计量单位 金额单位 填报单位 填报部门 填报日期 填报时间 填报人 填表单位 填表部门 填表日期 填表时间 填表人 制表单位 制表部门 制表日期 制表时间 制表人
  报送单位 报送部门 报送日期 报送时间 报送人`.split(/\s+/),
);
const LONGEST_LABEL = Math.max(...[...LABELS].map((label) => label.length));

/** A label with its value. */
export interface CardField {
  label: string;
  value: string;
}

/** Every field of a line; several may stand side by side. */
export function cardFields(words: string): CardField[] {
  const labels = [...words.slice(0, LONGEST_LINE).matchAll(LABELLED)].flatMap((match) => {
    const label = labelIn(match[1] ?? '');
    if (label === null) return [];
    const start = match.index + startOf(match[1] ?? '', label);
    return [{ label, start, end: match.index + match[0].length }];
  });
  return labels.map(({ label, end }, index) => ({
    label,
    value: words.slice(end, labels[index + 1]?.start ?? words.length).replace(/^[\s\]】]+|[\s[【（(|]+$/g, ''),
  }));
}

const LONGEST_LINE = 400;
const LABELLED = /([\u4e00-\u9fff](?:[ \u3000]*[\u4e00-\u9fff]){0,13})[ \u3000]*[】\]]?[:：]/g;

/** The longest label on which words end, white space left out: 2023年索 引 号 → 索引号. */
function labelIn(words: string): string | null {
  const bare = words.replace(/\s/g, '');
  for (let length = Math.min(LONGEST_LABEL, bare.length); length >= 2; length--) {
    const label = bare.slice(bare.length - length);
    if (LABELS.has(label)) return label;
  }
  return null;
}

/** Where the label begins on which words end: at the first of so many characters that are no white space. */
function startOf(words: string, label: string): number {
  let at = words.length;
  for (let left = label.length; left > 0; at--) if (!/\s/.test(words.charAt(at - 1))) left--;
  return at;
}

const OPENS = /^[（(【[]?([^:：】\]]{2,24})[】\]]?\s*[:：]/;
/** 【法宝引证码】 CLI.12.4638041 */
const IN_MARKS = /^【([^】]{2,12})】/;

/** （注：带*的为牵头单位） */
const REMARK = /^[（(]\s*(?:备?注|说明)\s*[:：]/;

/** True for a line that opens with a field of a card. */
export function isCardLine(words: string): boolean {
  if (REMARK.test(words)) return true;
  const named = OPENS.exec(words)?.[1] ?? IN_MARKS.exec(words)?.[1];
  return named !== undefined && LABELS.has(named.replace(/\s/g, ''));
}
