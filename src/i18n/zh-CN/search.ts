/** Words of the search page. A file of its own, since a script carries it to the browser. */
export const search = {
  title: '搜索',
  here: '在本站搜索',
  placeholder: '如：集成电路 牵头',
  lead: '在全部政策原文和名称里逐字查找。全半角、大小写、空格与标点不计；几个词用空格隔开，须同时出现。',
  noScript:
    '这个浏览器没有启用 JavaScript，不能即时查找。可以按拼音首字母从下面的索引进入，或打开一份政策的全文，用浏览器自带的查找。',
  index: '名称索引',
  indexLead: '按拼音首字母排列；机构略去名称前的地名与“省、市”等字。',
  jump: '索引目录',
  loading: '正在取全部条文……',
  failed: '没有取到条文，可能是网络不通。名称仍可查找。',
  retry: '再试一次',
  names: '名称',
  clauses: '条文',
  /** Says what an answer holds; every part with something in it. */
  told: (names: number, clauses: number, policies: number, drafts: number) =>
    [
      names > 0 ? `名称 ${names} 个` : '',
      clauses > 0 ? `条文 ${clauses} 条，见于 ${policies} 份政策` : '没有条文写有这些字',
      drafts > 0 ? `其中 ${drafts} 条出自征求意见稿` : '',
    ]
      .filter(Boolean)
      .join('；') + '。',
  none: (query: string) => `未找到「${query}」。`,
  noneTogether: '没有一条同时写有这几个词。分开看：',
  apart: (term: string, count: number) => `${term}（${count} 条）`,
  close: '字面相近的名称',
  closeNote: '下面的名称与所查的字有一半以上相同，未必是同一回事。',
  also: (name: string) => `又作“${name}”`,
  count: (n: number) => `${n} 条`,
  rest: (n: number) => `其余 ${n} 条`,
} as const;
