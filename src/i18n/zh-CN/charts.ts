/** Words of the charts: indicators, time lines, areas to scale, citations. */
import { bases } from './bases.ts';

const list = (names: readonly string[]) => names.join('、');
const densest = (years: readonly (readonly [year: number, count: number])[]) =>
  years.map(([year, count]) => `${year} 年 ${count} 项`).join('，');

export const charts = {
  past: '跳过图，看列表',
  ways: {
    title: (policy: string) => `《${policy}》离目标还有多远`,
    zero: '0',
    end: '较大的数',
    inWords: '文字指标：',
    description: (rows: number, near: number, far: readonly string[]) =>
      `每行一条从零画起的线，深色到基期，竖线是目标。${rows} 项可比的指标中，${near} 项的基期已达目标的九成${far.length > 0 ? `；不到四分之三的有${list(far)}` : ''}。`,
    caption: (policy: string, standing: string, rows: number, near: number, far: readonly string[]) =>
      `推算：${rows} 项可比的指标中，${near} 项的基期已达目标的九成以上${far.length > 0 ? `；不到四分之三的（数字加粗）是${list(far)}` : ''}。各项单位不同，每行自成比例，都从 0 画到基期与目标中较大的一个，行与行的长短不能互比；深色到基期，粗竖线是目标。来源：《${policy}》（${standing}）指标表。`,
  },
  time: {
    undated: '未载年份',
    year: (year: number) => `${year} 年`,
    kind: { goal: '目标', task: '任务' },
    name: (kind: string, label: string, when: string, standing: string) => `${kind}（${when}，${standing}）：${label}`,
  },
  goals: {
    title: '目标时间线',
    description: (
      policies: number,
      items: number,
      years: readonly (readonly [year: number, count: number])[],
      undated: number,
    ) =>
      `${policies} 份政策的 ${items} 项目标与时限，按年份排列。${years.length > 0 ? `最密的年份：${densest(years)}。` : ''}${undated} 项未载年份。`,
    caption: (years: readonly (readonly [year: number, count: number])[], undated: number) =>
      `${years.length > 0 ? `最密的年份：${densest(years)}；` : ''}另有 ${undated} 项未载年份。长条：原文只写到年；菱形：写到月或日，标在期末；圆圈：未载年份，或读不出日期。实心：已印发；空心：状态未载；虚线框：征求意见稿。宽幅图的底色是题名所载的实施年份。来源：各政策原文，点开可看原句。`,
  },
  industry: {
    title: (industry: string) => `各级对${industry}的目标与任务`,
    description: (industry: string, levels: readonly string[], policies: number, dated: number) =>
      `${list(levels)}共 ${policies} 份政策写到${industry}，自上而下排列；其中 ${dated} 项写了年份。`,
    caption:
      '自上而下：各级政策写到它的目标和以它为题的任务。长条：原文只写到年；菱形：写到月或日；未载年份的，目标是圆圈，任务是方块。实心：已印发；空心：状态未载；虚线框：征求意见稿。宽幅图的底色是题名所载的实施年份。来源：各政策原文，点开可看原句。',
  },
  areas: {
    title: (policy: string) => `《${policy}》的基地有多大`,
    description: (n: number, largest: string, most: number, smallest: string, least: number, total: number) =>
      `${n} 个基地的规划面积画成同一比例的正方形。最大的是${largest}，${bases.km2(most)}；最小的是${smallest}，${bases.km2(least)}；相加 ${bases.km2(total)}。`,
    together: (n: number, total: number) => `${n} 个基地相加：${bases.km2(total)}`,
    beside: (name: string, km2: number) => `虚线框：${name}，${bases.km2(km2)}`,
    grid: '一格：1 平方公里，即 1500 亩',
    caption: (
      policy: string,
      standing: string,
      silent: readonly string[],
      converted: readonly string[],
      reference: { name: string; from: string | null } | null,
    ) =>
      `同一比例，只示大小，不示形状和位置。${silent.length > 0 ? `${list(silent)}原文未载面积，没有画。` : ''}${converted.length > 0 ? `${list(converted)}原文只写了亩，按 1500 亩折 1 平方公里画。` : ''}来源：《${policy}》（${standing}）。${reference ? `${reference.name}的面积不出自政策，取自地名登记册${reference.from ? `（${reference.from}）` : ''}。` : ''}`,
  },
  lineage: {
    title: '谁引用了谁',
    held: '收录的政策',
    notHeld: '引用的文件（未收录）',
    citation: (from: string, item: string, to: string) => `${from}，${item}，引用${to}`,
    description: (policies: number, outside: number, inside: number) =>
      `左边是收录的 ${policies} 份政策，自上级到下级；右边是它们引用的 ${outside} 份未收录的文件。收录的政策之间有 ${inside} 处引用。`,
    caption: (inside: number, shared: readonly string[]) =>
      `${inside === 0 ? '收录的政策之间没有互相引用。' : '左侧的弧线是收录的政策之间的引用，圆点在被引的一端。'}${shared.length > 0 ? `不止一份政策引用的是${list(shared)}。` : ''}实线框：已收录；虚线框：未收录。线端是引用所在的条目，点开可看原句。来源：各政策原文。`,
  },
} as const;
