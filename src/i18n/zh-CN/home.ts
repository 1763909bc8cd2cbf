export const home = {
  policies: '收录的政策',
  doors: '从一件事读起',
  doorTask: '这件事谁来做',
  doorAgency: '这个机构要做什么',
  doorBase: '产业落在哪里',
  allTasks: '全部任务',
  allAgencies: '全部机构',
  allBases: '全部基地',
  promise: '怎么读这个图谱',
  promises: [
    '一切出自原文。每一条事实都标出处，点开就是原句。',
    '推断看得见。角色由规则推定的，注明“推定”并附规则原句；原文没说的，写“原文未载”或“不明确”。',
    '征求意见稿始终标明。草案没有生效，不与已印发的文件混同。',
  ],
} as const;
