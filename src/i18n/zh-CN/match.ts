/** Words of the base finder. What a script needs too stands in `found`, since it is carried to the browser. */
import type { Grade, TargetKind } from '../../match/format.ts';
import type { Understanding } from '../../match/understand.ts';

const grade: Readonly<Record<Grade, string>> = {
  listed: '原文写明发展',
  name: '基地名称里就有',
  aims: '说到基地的句子里',
  position: '产业定位一节写到',
  related: '产业定位的相关条目写到',
  elsewhere: '另一份文件里说到',
  aside: '只作为依托或应用提到',
  title: '集群的名称',
  text: '条文写到',
};

const others: Readonly<Record<Exclude<TargetKind, 'base'>, string>> = {
  core: '核心区',
  named: '文中只提到名字的基地',
  cluster: '产业集群',
  task: '提到它的条文',
};

const basis: Readonly<Record<Understanding, string>> = {
  label: '',
  part: '推定：只认出其中的词',
  similar: '推定：字面相近',
  code: '',
};

export const found = {
  loading: '正在查找……',
  failed: '没有取到数据，可能是网络不通。',
  retry: '再试一次',
  grade,
  others,
  basis,
  understood: '理解为',
  unknown: (query: string) => `没有认出“${query}”是什么产品或产业。可以换个说法，或从下面的产业里选。`,
  none: (query: string) => `收录的文件里没有为“${query}”规划的基地。`,
  noneMore: '下面是文件里与它有关的集群、产业带和牵头机构。',
  nothing: '原文未载：也没有集群或其他条文写到它。',
  told: (bases: number, others: number) =>
    [bases > 0 ? `合适的基地 ${bases} 个` : '没有合适的基地', others > 0 ? `另有相关条目 ${others} 处` : '']
      .filter(Boolean)
      .join('，') + '。',
  best: '合适的基地',
  several: '合适的基地，按合适程度排列',
  because: '为什么',
  how: '怎么排的',
  score: (value: string) => `得分 ${value}`,
  steps: (steps: number) =>
    steps === 0 ? '就是它' : steps > 0 ? `上 ${steps} 层的产业` : `它的一部分（下 ${-steps} 层）`,
  scoreNote: '得分只用来排先后：原文写明发展的重于产业定位，重于顺带提到；隔一层产业，分量减近半；其余句子略加一点。',
  also: '文件里还有',
  role: { lead: '牵头', support: '配合', responsible: '负责', shared: '按职责分工负责', guide: '指导' },
  leads: '机构',
  printed: (site: string, date: Date) =>
    `${site} · 找基地 · ${date.getFullYear()}年${date.getMonth() + 1}月${date.getDate()}日 ·`,
  copied: '已复制链接',
  notCopied: '没有复制成功，可以从地址栏复制。',
} as const;

export const match = {
  title: '找基地',
  lead: '写下企业做什么，看哪个基地合适，原文怎么说。',
  label: '产品、产业或行业代码',
  placeholder: (example: string) => `如：${example}`,
  noBases: '收录的政策里没有规划产业基地，这里给不出基地；有关的产业集群和条文仍可查。',
  submit: '找',
  privacy: '不用登录，写的字不离开浏览器。',
  examples: '试试',
  noScript: '这个浏览器没有启用 JavaScript，不能即时匹配。可以从下面按产业找，或看',
  noScriptMatrix: '基地与产业对照',
  noScriptIndustries: '全部产业',
  browse: '按产业找',
  browseLead: '每个产业后面是合适的基地，按合适程度排列；依据点开基地可看原句。',
  without: '文件里没有基地的产业',
  withoutLead: '这些产业有集群或其他条文，没有规划基地。',
  position: '位置',
  measures: '可能用得上的支持措施',
  measuresNote: '按规则列出：出处文件里点名它、或写到“产业基地”“入驻企业”一类字样的措施。是否适用，以原文为准。',
  allMeasures: (n: number) => `共 ${n} 条，见基地页`,
  noSite: '文中没有给出它的选址和面积。',
  share: '复制链接',
  print: '打印',
  ask: '落户前要问的事',
  askLead: '只列规划文件自己的话；问对应的牵头机构时，可以指着原句问。',
  topic: {
    land: '用地：指标够不够，怎么供地？',
    space: '厂房：能租能买吗，条件是什么？',
    approval: '审批：要走哪些程序，有没有代办？',
    finance: '资金：有哪些奖励、补助、贷款和基金？',
    talent: '人才：引人、培训有什么补贴？',
  },
  allOfTopic: (n: number) => `同类共 ${n} 条`,
  toMeasures: '全部支持措施',
  home: '我们做的是……哪个基地合适？',
  method: '怎么匹配',
  methodText: (terms: number, industries: number, classes: number) =>
    `先在 ${industries} 个产业${terms > 0 ? `、${terms} 个产品词` : ''}${classes > 0 ? `和 ${classes} 个国民经济行业类别` : ''}里找出所写的词，再沿“产品属于产业”往上、往下找，看哪个基地的句子写到它们。认不出的词只按字面相近推定，并注明。词与产业的归属由编者整理，不是原文；句子都是原文。`,
  found,
} as const;
