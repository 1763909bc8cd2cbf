export const indicators = {
  lead: '指标表逐行照录，数值与单位以原表为准。',
  no: '序号',
  dimension: '维度',
  name: '指标',
  unit: '单位',
  baseline: '基期',
  target: '目标',
  place: '出处',
  none: '收录的政策没有指标表。',
} as const;
