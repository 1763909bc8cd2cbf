const figure = (n: number) => n.toLocaleString('en', { maximumFractionDigits: 2 });

/** Words that scripts need too. */
export const mapControls = {
  zoomIn: '放大',
  zoomOut: '缩小',
  zoomReset: '回到全图',
  chosen: (name: string) => `已显示${name}`,
  fits: (name: string, bases: number, places: number) =>
    `${name}：${bases} 个基地与核心区写到它，${places} 处地点与它写在同一条任务里。其余变淡。`,
  all: '已显示全部',
} as const;

/** The map page and the small maps elsewhere; `parts` is what the place is divided into. */
export const map = {
  parts: { town: '镇街', county: '县区', city: '地市', mixed: '地方' },
  title: (place: string, parts: string) => `${place}产业基地与${parts}`,
  heading: '地图',
  lead: (place: string, towns: number, parts: string, bases: number) =>
    `${place}的 ${towns} 个${parts}，${bases} 个定了位置的产业基地。点一处，看那里有什么基地、产业和任务。`,
  none: '登记册里没有可以画在图上的位置。',
  description: (place: string, towns: number, parts: string, bases: number, largest: string | null, hollow: number) =>
    `${place} ${towns} 个${parts}和 ${bases} 个产业基地的示意图。${largest ? `规划面积最大的是${largest}。` : ''}${hollow ? `${hollow} 个基地的位置未证实，画成空心。` : ''}`,
  schematic: '示意图，不作为划界依据',
  caption: {
    cells: (parts: string) => `虚线格按登记册的面积和中心位置推算，不是${parts}界线。`,
    dots: (parts: string) => `小点为${parts}的中心。`,
    circles: '圆的大小为原文写的规划面积；虚线圆为功能区，大小为登记册面积。',
    positions: '位置出自登记册，空心的未经证实。',
    lines: (source: string, licence: string) => `轮廓据 ${source}（${licence}）简化。`,
    review: (number: string) => `审图号：${number}。`,
  },
  /** In the key. */
  facts: (km2: number | null, confirmed: boolean) =>
    `${km2 === null ? '面积原文未载' : `${figure(km2)} 平方公里`}${confirmed ? '' : '，位置为示意'}`,
  scale: (km: number) => `${km} 公里`,
  sample: (km2: number) => `${km2} 平方公里`,
  hollow: '位置为示意',
  toldBase: (number: number, name: string, facts: string) => `基地 ${number}，${name}：${facts}`,
  toldPlace: (name: string, area: string | null, bases: number) =>
    [name, area, bases > 0 && `${bases} 个基地与核心区`].filter(Boolean).join('，'),

  layers: '图层',
  layer: {
    bases: '产业基地',
    areas: '功能区',
    zones: '片区',
    cores: '◆ 核心区提到的地点',
    belts: '产业带',
  },
  industry: '按产业看',
  allIndustries: '全部产业',
  zoom: '缩放',
  ...mapControls,

  cards: '选中的地方',
  hint: (parts: string) => `点图上的圆点或${parts}；也可以用 Tab 键进入地图，用方向键移动，按回车打开。`,
  close: '关闭，回到地图',
  toMore: (name: string) => `${name}全部内容`,
  service: (service: string) => `在${service}中查`,
  leaves: '离开本站',
  cardBases: '基地与核心区',
  cardIndustries: '与它一起出现的产业',
  cardTasks: '提到它的任务',
  cardBelts: '产业带',
  cardNone: '收录的政策没有提到这里。',
  more: (n: number) => `等 ${n} 项`,

  /** Twins. */
  bases: '基地一览',
  basesUnplaced: (n: number) => `另有 ${n} 个没有位置，不在图上：`,
  towns: (parts: string) => `${parts}一览`,
  number: '编号',
  base: '基地',
  townArea: '面积',
  townBases: '基地与核心区',
  townTasks: '任务',
  estimated: '估计',
  figuresNote: (source: string) => `面积为登记册数据（${source}），不出自政策原文。`,
  belts: '产业带的原文',

  province: (city: string, province: string) => `${city}在${province}`,
  provinceDescription: (city: string, province: string, cities: number) =>
    `${province} ${cities} 个地级市的示意图，${city}为深色。`,
  provinceCaption: (province: string) => `只画${province}内各市。`,

  smallTold: (place: string, names: string[]) =>
    names.length > 0 ? `${names.join('、')}在${place}的位置示意图` : `${place}各产业基地的位置示意图`,
  smallAll: '圆越大，规划面积越大；空心的位置未经证实。',
  smallChosen: '深色的是本页说到的基地。',
  smallHollow: '空心：位置为示意。',
  open: '在地图上看',
} as const;
