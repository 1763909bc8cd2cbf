export const policy = {
  listLead: '每份政策都有全文、目录与固定的条目地址。',
  outline: '目录',
  table: '文中表格',
  issuer: '发文机关',
  issued: '印发日期',
  amended: '最近修改',
  inForce: '施行期',
  /** @param date writes a day in Chinese */
  inForceDays: (
    { from, until }: { from: string | null; until: string | null },
    date: (iso: string) => string,
  ): string | null => {
    if (from && until) return `自 ${date(from)} 起，至 ${date(until)} 止`;
    if (from) return `自 ${date(from)} 起，未设期限`;
    return until ? `至 ${date(until)} 止` : '自印发之日起，印发日期原文未载';
  },
  relation: { cites: '引用', implements: '贯彻、依据', repeals: '废止', replaces: '取代', amends: '修改' },
  citedAs: {
    cites: '引用本文',
    implements: '以本文为依据',
    repeals: '废止本文',
    replaces: '取代本文',
    amends: '修改本文',
  },
  relations: {
    heading: '与其他文件的关系',
    count: (n: number) => `与其他文件的关系 ${n} 项`,
    /** Before and after the title of the other text, by what this one does to it. */
    to: {
      replaces: ['本文件替代', ''],
      repeals: ['本文件废止', ''],
      amends: ['本文件修改', ''],
      explains: ['本文解读', ''],
    },
    /** What a draft would do. */
    toDraft: {
      replaces: ['本稿拟替代', ''],
      repeals: ['本稿拟废止', ''],
      amends: ['本稿拟修改', ''],
      explains: ['本文解读', ''],
    },
    toOwnDraft: ['本文件由征求意见稿', '印发而成'],
    toOwnRound: ['本稿接续上一稿', ''],
    /** By what another text does to this one. */
    from: {
      replaces: ['已被', '替代'],
      repeals: ['已被', '废止'],
      amends: ['已被', '修改'],
      explains: ['解读材料见', ''],
    },
    fromDraft: {
      replaces: ['征求意见稿', '拟替代本文件'],
      repeals: ['征求意见稿', '拟废止本文件'],
      amends: ['征求意见稿', '拟修改本文件'],
      explains: ['解读材料见', ''],
    },
    fromIssued: ['本稿已印发为', ''],
    fromRound: ['本稿之后有新一稿', ''],
    partly: '仅限不一致之处',
    by: { text: '原文写明', editor: '编者补充', title: '按标题和地区认出' },
  },
  explanation: '解读材料',
  explanationNote: '这是对政策的解读或问答，不是政策本身；所述内容以政策原文为准。',
  period: '实施期',
  docNumber: '文号',
  region: '适用地区',
  length: '篇幅',
  check: '核对原文',
  source: '原文文件',
  download: '下载 policy.txt',
  editorial: '编者补充',
  editorialNote: '标“编者补充”的项目不在文本之中，由编者另行查录。',
  citations: '引用的文件',
  citationsNone: '文中没有引用其他文件。',
  outside: '未收录',
  inCorpus: '已收录',
  citedBy: '被以下政策引用',
  cites: (n: number) => `引用 ${n} 份文件`,
  citedByCount: (n: number) => `被 ${n} 份政策引用`,
  kind: '政策',
  address: '本页地址',
  notes: '解析说明',
  notesLead: '整理时程序看到的疑点。原文照录不改，这里只作说明。',
  notesNone: '没有需要说明的地方。',
  copy: (path: string) => `复制 ${path} 的链接`,
  toTask: (title: string) => `查看任务：${title}`,
  period2: (from: number, to: number) => (from === to ? `${from} 年` : `${from}—${to} 年`),
} as const;
