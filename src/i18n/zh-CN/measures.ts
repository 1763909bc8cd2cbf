export const measures = {
  lead: '企业可以申请或享受的支持，连同原文给出的数额、门槛与对象。',
  kind: '类别',
  statement: '原文',
  recipients: '对象',
  amounts: '数额与门槛',
  place: '出处',
} as const;
