export const places = {
  lead: '文中提到的地点，以及在哪里提到。',
  name: '地点',
  mentions: '出现之处',
  bases: '基地',
  agencies: '机构',
} as const;
