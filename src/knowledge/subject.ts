/**
 * What a number measures, read from the words of its subject: 全市规上电子信息制造业营业收入 is the 营业收入 of the
 * industry 电子信息, of firms above size, at a level. Only words of the genre are known here; the names of industries
 * come from the registry.
 */

export interface Subject {
  /** The measure in the genre's words, 产值; null where none is known and `kernel` alone must tell. */
  measure: string | null;
  /** Measures that count nearly the same share a family: 产业规模, 产值 and 营业收入 are all 产出规模. */
  family: string | null;
  /** Ids of the industries that the subject names, as a set in order. */
  industries: readonly string[];
  /** Words that narrow the subject without changing what is counted: 规上, 年度新增, 重点, 国家级. */
  limits: readonly string[];
  /** What is left of the subject. */
  kernel: string;
}

/** Names of industries with their ids; made once by `industryNames`. */
export type IndustryNames = readonly (readonly [name: string, id: string])[];

/** What a number counts: an amount of money, a rate of change, or anything else. */
export type Quantity = 'money' | 'growth' | 'other';

interface Measure {
  name: string;
  family?: string;
  /** Set where the measure is money: 营业收入超十亿元企业 in 家 counts firms, not income. */
  money?: true;
  words: RegExp;
}

const OUTPUT = '产出规模';

/** In this order: the first that fits counts, so longer names stand before the words inside them. */
const MEASURES: readonly Measure[] = [
  { name: '基金规模', money: true, words: /基金群?(?:总)?规模/ },
  { name: '营业收入', family: OUTPUT, money: true, words: /(?:主营业务|营业|主营)收入|营收/ },
  { name: '产值', family: OUTPUT, money: true, words: /(?:工业)?总?产值/ },
  { name: '增加值', money: true, words: /(?:工业)?增加值/ },
  { name: '进出口总额', money: true, words: /进出口(?:总)?额?/ },
  { name: '固定资产投资', money: true, words: /固定资产投资额?/ },
  { name: '技术改造投资', money: true, words: /(?:技术改造|技改)投资额?/ },
  { name: '工业投资', money: true, words: /工业投资额?/ },
  { name: '税收', money: true, words: /税收(?:收入)?|纳税额?/ },
  { name: '利润', money: true, words: /利润(?:总额)?/ },
  { name: '研发投入强度', words: /(?:研发|R&D)(?:经费|费用)?(?:投入)?(?:强度|占.*?比[重例]?)/ },
  { name: '全员劳动生产率', words: /(?:全员)?劳动生产率/ },
  { name: '高新技术企业', words: /高新技术企业|高企/ },
  { name: '小巨人企业', words: /(?:专精特新)?小巨人企业?/ },
  { name: '专精特新企业', words: /专精特新(?:中小)?企业/ },
  { name: '单项冠军', words: /单项冠军(?:企业)?/ },
  { name: '上市企业', words: /上市(?:公司|企业)/ },
  { name: '制造业创新中心', words: /制造业创新中心/ },
  { name: '企业技术中心', words: /企业技术中心/ },
  { name: '企业数字化转型', words: /企业数字化转型|数字化转型企业/ },
  { name: '产业规模', family: OUTPUT, money: true, words: /(?:产业|集群|总体)*规模/ },
];

/** An amount of money said of an industry or cluster, without a word for what is counted: 万亿级电子信息产业集群. */
const SIZE: Measure = { name: '产业规模', family: OUTPUT, money: true, words: /(?:产业|集群|制造业)+$/ };

const LIMITS: readonly (readonly [limit: string, words: RegExp])[] = [
  ['规上', /规模以上|规上/g],
  ['年度新增', /(?:年度|当年|每年|全年)新增/g],
  ['新增', /新增/g],
  ['累计', /累计/g],
  ['年均', /年均|每年|年度|当年/g],
  ['国家级', /国家级|国家(?!\p{Script=Han}{0,2}标准)/gu],
  ['省级', /省级/g],
  ['市级', /市级/g],
  ['重点', /重点(?=\p{Script=Han}{0,2}企业)|骨干(?=企业)|龙头(?=企业)|优质(?=企业)/gu],
  ['工业企业', /类?工业(?=企业)/g],
];

/** Time, area and intention: they frame a target and belong to no subject. */
const FRAME = [
  /(?:到|至|在)?(?:20\d\d|十[三四五六]五)(?:[-—–~－]20\d\d)?(?:年(?:底|末|前)?|期?末|时期)?/g,
  /[全我本](?:国|省|市|州|盟|地区|区|县|旗|街道|镇街|镇|乡|域|行业)|辖区内?|区域内?|(?:产业)?集群内|境内外/g,
  /力争|争取|推动|推进|引导|支持|实现|完成|达到?|建成|建设|打造|培育|培养|开展|实施|引进|拥有|提升|提高/g,
  /数量|总数|个数|总量|增长|增速|增幅|[的了等内中约在]/g,
];

/**
 * @param industries Entries of the registry.
 * @returns Their names and synonyms, folded, the longest first.
 */
export function industryNames(
  industries: readonly { id: string; data: { name: string; synonyms: readonly string[] } }[],
): IndustryNames {
  return industries
    .flatMap(({ id, data }) => [data.name, ...data.synonyms].map((name) => [foldSubject(name), id] as const))
    .filter(([name]) => name.length > 1)
    .sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
}

/** The same words whatever their width, quotes, brackets and spaces. */
export function foldSubject(text: string): string {
  return text.normalize('NFKC').replace(/[\s"'“”‘’《》「」()\[\]·]/g, '');
}

export function readSubject(text: string, names: IndustryNames, quantity: Quantity): Subject {
  let rest = foldSubject(text);
  for (const pattern of FRAME.slice(0, 3)) rest = rest.replace(pattern, '');
  const limits = LIMITS.flatMap(([limit, words]) => {
    const without = rest.replace(words, '');
    const found = without !== rest;
    rest = without;
    return found ? [limit] : [];
  });
  const measure = measureIn(rest, quantity);
  if (measure) rest = rest.replace(measure.words, '');
  const named = takeIndustries(rest, names);
  rest = FRAME.slice(3).reduce((words, pattern) => words.replace(pattern, ''), named.rest);
  return {
    measure: measure?.name ?? null,
    family: measure ? (measure.family ?? measure.name) : null,
    industries: named.ids,
    limits,
    kernel: rest,
  };
}

function measureIn(words: string, quantity: Quantity): Measure | undefined {
  const fits = (measure: Measure) => (!measure.money || quantity !== 'other') && measure.words.test(words);
  return MEASURES.find(fits) ?? (quantity === 'money' && fits(SIZE) ? SIZE : undefined);
}

/** Industries joined by 、 count alike; of 以A为主导的B only B is measured. */
export function takeIndustries(text: string, names: IndustryNames): { ids: string[]; rest: string } {
  const ids: string[] = [];
  const ledBy = /以[^、,]+?为(?:主导|主体|代表|核心|龙头)的/;
  let rest = text.replace(ledBy, '');
  for (const [name, id] of names) {
    if (!rest.includes(name)) continue;
    ids.push(id);
    rest = rest.replaceAll(name, '');
  }
  return { ids: [...new Set(ids)].sort(), rest: rest.replace(/[、,]/g, '') };
}
