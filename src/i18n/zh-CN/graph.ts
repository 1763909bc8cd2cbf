/** The graph of responsibilities: matrix, network, flow, and the small figures of bodies and industries. */
export const graph = {
  lead: '谁牵头、谁配合哪些任务。三种看法出自同一份责任分工，每个记号都能点到任务，任务页有原句。',
  tally: (bonds: number) => `${bonds} 条职责`,
  views: '三种看法',
  jump: { matrix: '一览表', network: '网络', flow: '流向' },
  marks: '图中记号',
  inferred: '外加虚线：角色按文中规则推定',
  draftColumn: '黄底：征求意见稿，尚未生效',
  note: '合称（各镇街、相关部门等）照原文列出，不分摊到具体机构；同名不同级的机构不合并。',

  /** Stands behind a count that drafts are part of: 12 项（征求意见稿 5 项） */
  staged: (all: number, draft: number, unknown: number) => {
    const apart = [draft && `征求意见稿 ${draft} 项`, unknown && `状态未载 ${unknown} 项`].filter(Boolean);
    return `${all} 项${apart.length > 0 ? `（${apart.join('、')}）` : ''}`;
  },

  /** What a matrix or a network says first. */
  foremost: {
    lead: (name: string, count: string) => `${name}牵头最多，${count}`,
    any: (name: string, count: string) => `原文没有写牵头，${name}承担最多，${count}`,
  },
  equals: {
    lead: (bodies: number, count: string) => `${bodies} 个机构各牵头 ${count}`,
    any: (bodies: number, count: string) => `原文没有写牵头，${bodies} 个机构各承担 ${count}`,
  },

  matrix: {
    heading: '机构 × 任务',
    lead: '一行一个机构，一列一项任务。常在一起做事的机构排在一起。',
    description: (bodies: number, tasks: number, leads: number, others: number) =>
      `${bodies} 个机构、${tasks} 项任务的责任矩阵，牵头 ${leads} 处，其余角色 ${others} 处。行与列按相似程度排列。`,
    caption: (policies: string) =>
      `来源：${policies}的责任分工条款。只列写明了机构的任务；一个机构在一项任务里有几个角色时，记最主要的一个。`,
    body: '机构',
    leads: '牵头',
    all: '共',
    levels: '文件层级',
    region: '机构与任务的矩阵，可用方向键移动',
    keys: '进入表格后用方向键移动，回车打开任务。',
    sort: '机构排序',
    sorts: { cluster: '相近的在一起', lead: '牵头多的在前', all: '任务多的在前', name: '按拼音' },
    role: '只看角色',
    policy: '只看文件',
    any: '全部',
    sorted: (order: string) => `已排序：${order}`,
    shown: (bodies: number) => `显示 ${bodies} 个机构`,
    several: (roles: string) => `同时${roles}`,
  },
  network: {
    heading: '谁和谁一起做',
    lead: '圆框是机构，方框是任务；红线牵头，蓝线配合，灰线负责或分工负责，虚线是按规则推定的。点一个机构，只看它的任务和同事机构。',
    description: (bodies: number, tasks: number, ties: number) =>
      `${bodies} 个机构与 ${tasks} 项任务，${ties} 条职责。红线牵头，蓝线配合，灰线负责、分工负责或指导。`,
    caption: (policy: string, left: number) =>
      `来源：${policy}的责任分工条款。位置由力导向算法算出，远近没有含义。${left > 0 ? `任务太多，其余 ${left} 个节点见表格。` : ''}`,
    policies: '文件',
    choose: '只看一个机构',
    all: '全部机构',
    body: (name: string, parts: string) => `${name}：${parts}`,
    task: (title: string, parts: string) => `${title}：${parts}`,
    open: '再点一次打开它的页面',
  },
  flow: {
    heading: '任务流向谁',
    title: (total: number, led: string) => `${total} 项任务中，写明由谁牵头的有 ${led}`,
    description: '从文件到章节，再到牵头机构。线越宽任务越多；红色有牵头机构，灰色没有。',
    caption: (all: string, double: number) =>
      `来源：全部收录文件的任务条目，共 ${all}。下含任务而自身没有责任分工的条目不另计。${double > 0 ? `有 ${double} 项任务不止一个牵头机构，分别计入。` : ''}`,
    unled: '写了机构，没有写牵头',
    silent: '原文未载责任机构',
    unstaged: '不分章节',
    columns: { policy: '文件', chapter: '章节', end: '牵头机构', tasks: '任务' },
  },
  twin: { task: '任务', agency: '机构', role: '角色', clause: '原句', policy: '文件' },
  around: {
    heading: '和谁一起做事',
    description: (leaders: number, supporters: number, beside: number) =>
      `左右是同在一句责任分工里的机构：牵头的 ${leaders} 个，配合的 ${supporters} 个，并列的 ${beside} 个。`,
    caption: '来源：责任分工条款。数字是这样同在一句的任务数；一个机构只画一次，牵头、配合先于并列。',
    further: (n: number) => `其余 ${n} 个见列表`,
    sides: { leaders: '牵头它参与的', supporters: '配合它牵头的', beside: '与它并列的' },
    drafts: (n: number) => `意见稿 ${n}`,
  },
  chain: {
    heading: '各级由谁承担',
    note: '从上到下，每一级文件里与这个产业直接有关的任务由谁牵头或负责。',
    none: '收录的文件里没有写明。',
    named: '这一级没有专写这个产业的任务；以下机构承担的任务只是提到它。',
    further: (n: number) => `其余 ${n} 个`,
  },
} as const;
