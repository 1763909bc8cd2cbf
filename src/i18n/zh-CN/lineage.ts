/** Which document cites which, and when each was issued. */
export const lineage = {
  title: '引用关系',
  before: '正文之前',
  timeline: {
    heading: '时间线',
    dated: '按印发日期',
    undated: '印发日期未载',
    caption: '圆点为印发日期，横条为题名所载的实施年份；已印发的为实心，征求意见稿与状态未载的为虚线框。',
  },
} as const;
