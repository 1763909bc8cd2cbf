/** Numbers that tell how things stand, and those that only describe a thing. */
import { says, type AimRule } from './aim-atoms.ts';

/** How things stand. */
export const STATE_RULES: readonly AimRule[] = [
  {
    id: 'no-aim-status',
    says: '目前已建成12座: how things stand; a year ahead ends it.',
    example: '目前已建成充电站12座',
    counterExample: '目前基础良好，到2027年建成充电站12座',
    pattern: 'status|past calm* this',
    build: says('state'),
  },
  {
    id: 'no-aim-past-year',
    says: '2022年，产值达到947亿元: a year that looks back, and none ahead before the number.',
    example: '2022年，全市产值达到947亿元',
    counterExample: '到2027年，全市产值达到947亿元',
    pattern: 'open calm* back calm* this',
    build: says('state'),
  },
  {
    id: 'no-aim-past-value',
    says: '到2027年，比2022年35亿元…: the value of a past year in a clause about a later one.',
    example: '到2027年，产值在2022年35亿元的规模上再上台阶',
    counterExample: '到2027年，在2022年的规模上再上台阶，产值达到35亿元',
    pattern: 'ahead calm* back in_year* this',
    build: says('state'),
  },
  {
    id: 'no-aim-likely-status',
    says: '产值同比增长8.5%: how things stand, where the sentence sets no goal.',
    example: '产值同比增长8.5%',
    counterExample: '全年产值同比增长8.5%',
    pattern: 'open settled* likely settled* this',
    build: says('state'),
  },
];

/** What only describes: how large a site is, what a project costs. */
export const DESCRIPTION_RULES: readonly AimRule[] = [
  {
    id: 'no-aim-site',
    says: '占地2800亩: how large a site is.',
    example: '到2027年，建成产业园，占地2800亩',
    counterExample: '到2027年，盘活用地2800亩',
    pattern: 'site in_year* this_extent',
    build: says('none'),
  },
  {
    id: 'no-aim-site-again',
    says: '规划面积2489亩，约1.66平方公里: the size of a site in another unit.',
    example: '规划面积2489亩，约1.66平方公里',
    counterExample: '完成规划，整理土地2489亩，约1.66平方公里',
    pattern: 'site in* extent comma|opening word? bound? this_extent',
    build: says('none'),
  },
  {
    id: 'no-aim-area',
    says: '园区面积6平方公里: how large something is, where nothing is made and no year is told.',
    example: '园区面积6平方公里',
    counterExample: '新增灌溉面积6平方公里',
    pattern: 'undated head unmade* area unset* this_extent',
    build: says('none'),
  },
  {
    id: 'no-aim-former',
    says: '18个原深度贫困乡镇: what there was.',
    example: '到2027年，巩固12个原贫困村帮扶成效',
    counterExample: '到2027年，建成12条原煤生产线',
    pattern: 'this_thing former',
    build: says('none'),
  },
  {
    id: 'no-aim-part-of-whole',
    says: '以1个城区为核心、4个重点镇为支撑: how a whole is made up.',
    example: '构建以1个城区为核心、4个重点镇为支撑的体系',
    counterExample: '打造5个以锂电为龙头的产业集群',
    pattern: 'this_thing unopened* part',
    build: says('none'),
  },
  {
    id: 'no-aim-about-counted',
    says: '聚焦新能源、新材料2个千亿级集群: the number of what a clause is about.',
    example: '到2027年，围绕8个重点领域攻关',
    counterExample: '到2027年，聚焦智能制造诊断企业8家',
    pattern: 'about undone* this_count noun',
    build: says('none'),
  },
  {
    id: 'no-aim-districts',
    says: '推动6个革命老区县加快发展: districts that something is done for.',
    example: '到2027年，推动6个革命老区县加快发展',
    counterExample: '到2027年，推动6个城市片区改造建设',
    pattern: 'urge in* this_thing unmade* locale in* progress end',
    build: says('none'),
  },
  {
    id: 'no-aim-strength',
    says: '提升5个产业集群国际竞争力: things there are, which are to be stronger.',
    example: '到2027年，提升5个优势产业集群国际竞争力',
    counterExample: '到2027年，举办5场推介活动提升品牌影响力',
    pattern: 'raise unbuilt* this_thing unbuilt* strength end',
    build: says('none'),
  },
  {
    id: 'no-aim-invested',
    says: '总投资10亿元的项目: what tells one project from others.',
    example: '引进总投资10亿元以上的项目',
    counterExample: '完成总投资10亿元，的确不易',
    pattern: 'site|invest bound? this after? de',
    build: says('none'),
  },
];
