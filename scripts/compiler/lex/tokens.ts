/**
 * Tokens: what the characters of a reading mean to the rules. They are made once for a passage, in order, without
 * overlaps; what has no meaning of its own is `word`, so that the tokens joined are the passage.
 */
import type { Role } from '../../../src/schemas/duty.ts';
import type { Comparator } from '../../../src/schemas/goal.ts';
import type { Span } from '../tree/facts.ts';

/** 约1200亿元, 5—10个, 两三家: numbers with what bounds them. */
export interface Quantity extends Span {
  kind: 'quantity';
  /** The value, or the lower end of a span; in `unit`. */
  low: number;
  /** The upper end of a span, null for a single value. */
  high: number | null;
  comparator: Comparator;
  /**
   * As printed, with its scale (亿元, 万人), which alone is the unit of 5亿; null for a number that the text gives none:
   * 三分之二, PUE≤1.3. Money in 万亿元 is counted in 亿元.
   */
  unit: string | null;
  /** True for 两三家, 约50个, 十余家. */
  approximate: boolean;
  /** Range of the number and its unit alone; `start` and `end` take in 突破 and 以上. */
  core: Span;
  /** True for a number written in Chinese numerals: 七家, 超十亿元. */
  han: boolean;
  /** True for 万亿级, 千亿规模: an order of size. */
  level: boolean;
  /** True for 7大产业基地: the number of a group that has a name. */
  group: boolean;
}

/** 2023年3月21日, 二〇二五年六月底前. `month` and `day` are null where the text does not give them. */
export interface DateToken extends Span {
  kind: 'date';
  year: number | null;
  month: number | null;
  day: number | null;
  /** True for 底, 末, 前: the date ends a term. */
  due: boolean;
}

/** A body by name: a place or the word of a level, a function of government and the kind of organ. */
export interface BodyToken extends Span {
  /** `firm` for a company, an association, a school: it bears duties only beside public bodies. */
  kind: 'body' | 'firm';
  verbatim: string;
  /** True where gazetteer or registry know it, false where only its ending or its place in a list tells a body. */
  known: boolean;
  /** A role in brackets after the name: 市发展改革委（牵头）. */
  given: Role | null;
  /** A mark before or after the name: *市科技局; its own range is that of the mark. */
  mark: (Span & { sign: string }) | null;
}

/** 牵头, 配合, 按职责分工负责: gives a role to the bodies beside it. */
export interface RoleVerb extends Span {
  kind: 'verb';
  role: Role;
}

/** 牵头单位：, 市直责任单位：; `role` is null for labels of what is no body (完成时限：, 责任领导：). */
export interface RoleLabel extends Span {
  kind: 'label';
  role: Role | null;
}

/** Everything else that the rules ask about by its kind alone. */
export interface PlainToken extends Span {
  kind:
    | 'by' // 由
    | 'with' // 会同
    | 'and' // 、 和 及 以及 与
    | 'comma' // ，
    | 'semicolon' // ；
    | 'stop' // 。
    | 'etc' // 等部门
    | 'must' // 要 应当 须
    | 'order' // 列第一位的为牵头单位，下同
    | 'note' // 2027年12月底前完成
    | 'member' // 为成员单位
    | 'as' // 分别作为
    | 'regular' // 按季度, 定期
    | 'help' // 方面支持
    | 'office' // 办公室设在
    | 'found' // 成立
    | 'act' // 统筹 主管 指导 按季度 …: what the body does, where the verb alone is no role
    | 'deed' // 依法, 拨付: what a department does, said without a verb of duty
    | 'matter' // 日常工作, 本方案: what a body is charged with by 由…
    | 'word';
}

/** The tokens that rules about duties read. */
export type DutyToken = BodyToken | RoleVerb | RoleLabel | PlainToken;

export type Token = Quantity | DateToken | DutyToken;
