/** Words of the search page and the search dialog. A file of its own, since a script carries it to the browser. */
const quoted = (words: readonly string[]) => words.map((word) => `「${word}」`).join('');
/** Words of which each would do: 「市工信局」或「市工业和信息化局」. */
const anyOf = (words: readonly (readonly string[])[]) =>
  words.map((each) => each.map((word) => `「${word}」`).join('或')).join('，');

export const search = {
  title: '搜索',
  here: '在本站搜索',
  hint: '搜原文与名称',
  /** Of an industry of the corpus. */
  placeholder: (industry: string) => `如：${industry} 牵头`,
  lead: '在全部政策原文里逐字查找，也认得机构、产业的别名、简称和拼音。全半角、大小写、空格与标点不计；几个词用空格隔开，须同时出现；加引号则一字不改。',
  noScript:
    '这个浏览器没有启用 JavaScript，不能即时查找。可以从下面的名称索引按拼音首字母进入，或打开一份政策的全文，用浏览器自带的查找。',
  examples: '试试',
  whoLeads: (industry: string) => `谁牵头${industry}`,
  index: '名称索引',
  indexLead: '按拼音首字母排列；机构略去名称前的地名与“省、市”等字。',
  jump: '索引目录',
  loading: '正在查找……',
  failed: '没有取到检索数据，可能是网络不通。',
  retry: '再试一次',
  names: '名称',
  kind: {
    policies: '政策',
    agencies: '机构',
    bases: '基地',
    industries: '产业',
    places: '地点',
    organizations: '企业与平台',
  },
  heading: {
    exact: '条文',
    words: '写有其中各词的条文',
    renamed: '写有其他名称的条文',
    partial: '相近的条文',
    none: '条文',
  },
  /** Says what an answer to the letter holds; every part with something in it. */
  told: (names: number, clauses: number, policies: number, drafts: number) =>
    [
      names > 0 ? `名称 ${names} 个` : '',
      clauses > 0 ? `条文 ${clauses} 条，见于 ${policies} 份政策` : '没有条文写有这些字',
      drafts > 0 ? `其中 ${drafts} 条出自征求意见稿` : '',
    ]
      .filter(Boolean)
      .join('；') + '。',
  none: (query: string) => `未找到「${query}」。`,
  /** What was found where the words themselves were not. */
  renamed: (clauses: number, names: readonly (readonly string[])[]) =>
    `下面 ${clauses} 条写的是同一条目的其他名称：${anyOf(names)}。`,
  inPieces: (clauses: number, pieces: readonly (readonly string[])[]) => `下面 ${clauses} 条写有${anyOf(pieces)}。`,
  somePieces: (clauses: number, pieces: readonly (readonly string[])[]) =>
    `下面 ${clauses} 条写有其中一部分：${anyOf(pieces)}。`,
  missing: (pieces: readonly string[]) => `没有条文写有${quoted(pieces)}。`,
  nameOnly: (names: number) => `但有 ${names} 个名称与它相符。`,
  otherwise: '可以换个说法，或少写几个字；也可以从名称索引进入。',
  fewer: '可以去掉几个条件。',
  noneChosen: (clauses: number) => `所选条件下没有条文；不加条件有 ${clauses} 条。`,
  chosen: (clauses: number, unchosen: number) => `按所选条件，从 ${unchosen} 条中选出 ${clauses} 条。`,
  others: '同一条目的其他名称：',
  close: '字面相近的名称',
  closeNote: '下面的名称与所查的字有一半以上相同，未必是同一回事。',
  also: (name: string) => `又作“${name}”`,
  narrow: '筛选',
  clear: '清除条件',
  facet: {
    level: '层级',
    policy: '政策',
    year: '目标年份',
    agency: '涉及机构',
    role: '职责',
    lead: '牵头机构',
    industry: '产业',
    kind: '任务类别',
  },
  value: (label: string, count: number) => `${label}，${count} 条`,
  all: '全部结果',
  shut: '关闭',
  keys: '↑ ↓ 选择，Enter 打开，Esc 关闭',
} as const;
