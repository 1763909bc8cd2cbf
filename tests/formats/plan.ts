/** An invented policy that has what documents of offices have, as blocks of a word processor and as plain text. */
import type { Block, MergedCell } from './docx.ts';

/** A table of tasks, whose head and cells are merged. */
const TASKS: (string | MergedCell)[][] = [
  [
    { words: '任务', rows: 'restart' },
    { words: '责任单位', columns: 2 },
    { words: '完成时限', rows: 'restart' },
  ],
  [{ words: '', rows: 'continue' }, '牵头', '配合', { words: '', rows: 'continue' }],
  ['编制园区规划', '市自然资源局', '市财政局', { words: '2024年9月', rows: 'restart' }],
  ['开通货运专线', '市交通运输局', '市商务局', { words: '', rows: 'continue' }],
  ['建成检测中心', '市市场监管局', '市科技局', '2025年6月'],
];

const INDICATORS = [
  ['序号', '指标名称', '单位', '2022年', '2025年'],
  ['1', '茶产业总产值', '亿元', '12', '20'],
  ['2', '标准茶园面积', '万亩', '3.5', '5'],
  ['3', '茶叶加工企业', '家', '45', '80'],
];

/** The document; `columns` sets its running text in so many. */
export function planOf(columns?: number): Block[] {
  const last = columns ? { columns } : {};
  const isIndented = columns === undefined;
  const blocks: Block[] = [
    { words: '青原市茶产业发展行动方案（2023—2025年）', isTitle: true },
    { words: '青府办〔2023〕21号', isTitle: true, ...(columns ? { columns: 1 } : {}) },
    {
      isIndented,
      words:
        '为加快茶产业高质量发展，促进茶农增收，依据《青原市国民经济和社会发展规划》（青府〔2021〕3号），结合我市茶叶种植、加工、流通各环节的实际情况，制定本方案。',
    },
    { words: '总体目标', level: 0 },
    {
      isIndented,
      words:
        '到2025年，茶产业总产值突破20亿元，标准茶园面积达到5万亩以上，茶叶精深加工企业超过80家，茶旅融合示范点建成12个。',
      note: '标准茶园指连片50亩以上、经验收合格的茶园。',
    },
    { words: '重点任务', level: 0 },
    {
      words:
        '建设标准茶园。推进茶园水利、道路和绿色防控设施建设，改造低产茶园8000亩，对验收合格的茶园给予每亩最高500元补助，对连片改造1000亩以上的镇给予一次性奖励30万元。（市农业农村局牵头，市水利局、各镇（街）配合）',
      level: 1,
    },
    {
      words:
        '培育龙头企业。支持茶企技术改造和兼并重组，培育年产值超亿元的茶企3家，新增省级以上农业龙头企业2家，鼓励茶企与高校共建研发中心，加快茶饮料、茶食品等新产品开发。（市工业和信息化局、市农业农村局按职责分工负责）',
      level: 1,
    },
    { words: '打造区域品牌。', level: 1 },
    { words: '申报地理标志，统一包装标识，在主要城市开设品牌店10家。（市市场监管局负责）', level: 2 },
    {
      words: '办好茶文化节，每年组织茶企参加国内外展会不少于5场次。（市文化广电旅游体育局牵头，市商务局配合）',
      level: 2,
    },
    { words: '保障措施', level: 0 },
    {
      words:
        '加强组织领导。由市农业农村局牵头建立联席会议制度，每季度调度一次，协调解决重大问题，各镇（街）明确专人负责茶产业工作，形成上下联动、齐抓共管的工作格局。',
      level: 1,
      ...last,
    },
    '附表1 重点任务分工表',
    TASKS,
    '附表2 主要指标',
    INDICATORS,
  ];
  return blocks.map((block) => (typeof block === 'object' && 'level' in block ? { ...block, isIndented } : block));
}

const HAN = ['一', '二', '三', '四', '五'];

/** The same as plain text, as copies of the genre have it. */
export function plainText(blocks: readonly Block[]): string {
  const counts = [0, 0, 0];
  const notes: string[] = [];
  const lines = blocks.flatMap((block): string[] => {
    if (typeof block === 'string') return [block];
    if (Array.isArray(block)) return [`\n${block.map((row) => rowOf(row)).join('\n\n')}\n`];
    if (block.isHidden) return [];
    if (block.note) notes.push(block.note);
    return [labelOf(block.level, counts) + block.words + (block.note ? `[${notes.length}]` : '')];
  });
  return `${[...lines, ...notes.map((note, index) => `[${index + 1}] ${note}`)].join('\n')}\n`;
}

function labelOf(level: number | undefined, counts: number[]): string {
  if (level === undefined) return '';
  counts[level] = (counts[level] ?? 0) + 1;
  counts.fill(0, level + 1);
  const number = counts[level] ?? 1;
  const han = HAN[number - 1] ?? '';
  return [`${han}、`, `（${han}）`, `${number}.`][level] ?? '';
}

function rowOf(cells: readonly (string | MergedCell)[]): string {
  return cells
    .flatMap((cell) => {
      if (typeof cell === 'string') return [cell];
      if (cell.rows === 'continue') return ['\u2060'];
      return [cell.words, ...Array.from({ length: (cell.columns ?? 1) - 1 }, () => '')];
    })
    .map((words) => `\t${words}`)
    .join('\n');
}
