/** The letters and names that rules about goals write their patterns with: `grant in* this_value`. */
import type { AimKind, AimToken } from '../lex/aim-tokens.ts';
import { compileRules, type CompiledRule, type Rule } from './rule.ts';

/** `aim`: a goal; `state`: how things stand, which still names a subject for what follows; `none`: neither. */
export type Verdict = 'aim' | 'state' | 'none';

export type AimRule = Rule<Verdict, AimToken>;

/** Numbers have Latin letters, in capitals for the one that is judged; words have characters that recall them. */
const LETTERS: Record<AimKind, string> = {
  count: 'n', numeral: 'h', money: 'm', share: 'p', fraction: 'q', times: 'x', double: 'v', extent: 'e', size: 'z', span: 't', score: 'f', level: 'l', group: 'g',
  ahead: 'Y', back: 'y', base: 'b', reach: '达', least: '底', most: '顶', kept: '控', less: '低', roughly: '约', above: '上', under: '下',
  status: '现', likely: '同', past: '近', lastyear: '昔', will: '力', grant: '给', credit: '贷', setaside: '排', fund: '基', pool: '池', found: '立', pay: '缴', each: '单', yearly: '每',
  opener: '对', applying: '报', every: '逢', carry: '施', which: '其', toward: '面', applicant: '申', conditions: '件', who: '者', some: '批', fine: '罚', choice: '择', points: '绩', procedure: '序', shrink: '缩', site: '地', area: '积',
  invest: '投', ratio: '率', change: '增', rank: '强', etc: '等', divide: '设', about: '围', body: '组', build: '建', verb: '动', urge: '促', locale: '镇', progress: '兴', strength: '势', part: '份', former: '旧', item: '器', with: '以', elect: '选', raise: '抬', want: '缺', must: '须', only: '方', norm: '规', streak: '连', short: '欠', banned: '禁', de: '的', and: '和', by: '按',
  comma: '，', stop: '。', colon: '：', opening: '（', closing: '）', word: '字',
}; // prettier-ignore

/** Letters that stand before the tokens of a sentence: what is known of the number judged. */
const DATED = '@';
const UNDATED = '~';
const IN_GOALS = '#';
const RULED = '!';
const TOLD = '?';
const MANY = 'O';

const OPENS = `${DATED}${UNDATED}${IN_GOALS}${RULED}${TOLD}`;

const NUMBERS = 'nhmpqxveztflg';
/** What makes a goal of a number behind it, and what only helps on with it (促). */
const MAKES = '建选动抬促力';
/** Words of procedures, obligations and grants: a bound behind one of them is a requirement. */
const LAYS_DOWN = '序绩规择报申须缴件给贷排池罚禁单逢方';
const BOUNDS = '达底顶控低约欠禁';

/**
 * `this…` is the number judged. `in` stays in the clause, `on` also before a bracket, `near` also before 、 and 和; `run` is
 * what follows of a list of numbers that one noun ends: 、5亿元、1亿元; `head` opens a clause, `open` the sentence. `unmade`, `unbuilt`
 * and `undone` are words of a clause among which no verb makes something; `reckoned` may hold a bracket, and no verb or bound.
 */
const ATOMS: Record<string, string> = {
  ...LETTERS,
  word: '[字镇兴势份旧器缺须方规连]',
  build: '[建选]',
  verb: '[动抬]',
  about: '[围以]',
  this: `[${NUMBERS.toUpperCase()}${MANY}]`,
  this_thing: `[NH${MANY}]`,
  this_count: 'N',
  this_numeral: 'H',
  this_many: MANY,
  this_value: '[MPQX]',
  this_worth: '[MPXEZTF]',
  this_sized: '[MXEZTF]',
  this_mass: '[MXEZN]',
  this_rate: '[PQ]',
  this_share: 'P',
  this_money: 'M',
  this_extent: 'E',
  this_span: 'T',
  this_score: 'F',
  this_level: 'L',
  this_group: 'G',
  this_double: 'V',
  this_bulk: '[EZ]',
  number: `[${NUMBERS}]`,
  things: 'n',
  in: '[^，。]',
  in_year: '[^，。）Y]',
  on: '[^，。（]',
  onward: '[^，。（]',
  near: `[^，。和（${NUMBERS}]`,
  near_verb: '[^，。和等]',
  named: '[^，。和（]{1,4}?',
  any: '[^]',
  unstopped: '[^。]',
  calm: '[^Y]',
  settled: `[^Y力${IN_GOALS}]`,
  settled_on: '[^。Y力]',
  unwilled: '[^。Y力]',
  uncalled: '[^。；对单逢]',
  unhelped: '[^，。促力]',
  proper: `[^，。${LAYS_DOWN}]`,
  orderly: `[^。${LAYS_DOWN}]`,
  unshrunk: '[^，。缩控顶]',
  unkept: '(?<!控)',
  ungranted: '[^给贷]',
  unmade: `[^，。${MAKES}]`,
  unbuilt: '[^，。建选立]',
  undone: `[^，。${MAKES}施立给择]`,
  unopened: '[^，。以]',
  reckoned: `(?:（[^，。（）]*）|[^，。（）${MAKES}${BOUNDS}])`,
  unmeasured: `[^，。${MAKES}${BOUNDS}${NUMBERS}]`,
  unbounded: `[^，。达底${NUMBERS}]`,
  bound: `[${BOUNDS}]`,
  after: '[上下]',
  run: `(?:和[${BOUNDS}]?[${NUMBERS}][上下]?)*`,
  open: `^[${OPENS}]+`,
  aimless: `^[${DATED}${UNDATED}](?!${IN_GOALS})[${OPENS}]*`,
  ruled: `^${UNDATED}${RULED}`,
  told: `^${UNDATED}[${OPENS}]*[${TOLD}]`,
  undated: `(?<=^${UNDATED}[^Y]*)`,
  head: `(?<![^，。${OPENS}])`,
  clause: `(?<![^，。${OPENS}])`,
  end: '(?=[，。和（：]|$)',
  noun: '(?=[^，。和（）：上下])',
  nofund: '(?![^，。]*基)',
  not_of: '(?!的)',
  dated: `^${DATED}`,
  aimed: `^(?:${DATED}|${UNDATED}${IN_GOALS})`,
  unreached: '[^，。达]',
};

/** Rules of one verdict need no more than to match. */
export function says(verdict: Verdict): () => Verdict {
  return () => verdict;
}

/** What is known of a number beside its sentence. */
export interface Standing {
  /** True where a year is known by which it is to be reached. */
  dated: boolean;
  /** True below a heading such as 工作目标. */
  inGoals: boolean;
  /** True in a text that lays down rules (管理办法, 实施细则), whose numbers are requirements. */
  ruled: boolean;
  /** True where the sentence before tells how things stand. */
  told: boolean;
}

/** Compiles a list of rules about goals. */
export function compileAimRules(rules: readonly AimRule[]): CompiledRule<Verdict, AimToken>[] {
  return compileRules(rules, ATOMS);
}

/** The letters of a sentence, in capitals for the number at `index`, behind those that tell how it stands. */
export function codesAround(
  tokens: readonly AimToken[],
  index: number,
  { dated, inGoals, ruled, told }: Standing,
): string {
  const codes = tokens.map(({ kind }, i) => (i === index ? LETTERS[kind].toUpperCase() : LETTERS[kind]));
  const quantity = tokens[index]?.quantity;
  if (quantity && codes[index] === 'H' && quantity.low >= 10) codes[index] = MANY;
  return (
    (dated ? DATED : UNDATED) + (inGoals ? IN_GOALS : '') + (ruled ? RULED : '') + (told ? TOLD : '') + codes.join('')
  );
}
