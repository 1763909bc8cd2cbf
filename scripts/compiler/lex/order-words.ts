/** The words by which a text states a rule of order, as data. */
import type { Role } from '../../../src/schemas/duty.ts';

/** 为牵头单位, 是主办部门: what a rule says of the bodies it points at. */
export const ROLE_NOUNS: readonly (readonly [string, Role])[] = [
  ['总牵头', 'lead'],
  ['牵头', 'lead'],
  ['主办', 'lead'],
  ['主责', 'lead'],
  ['主要责任', 'lead'],
  ['第一责任', 'lead'],
  ['首要责任', 'lead'],
  ['主牵头', 'lead'],
  ['主要牵头', 'lead'],
  ['配合', 'support'],
  ['协办', 'support'],
  ['参与', 'support'],
  ['协助', 'support'],
  ['协同', 'support'],
  ['责任', 'responsible'],
  ['落实', 'responsible'],
];
/** What joins the subject of a rule and its role. */
export const COPULAS = ['均为', '都是', '即为', '的为', '者为', '视为', '作为', '为', '是', '系'];

/** Words that point at the first body of a list. */
export const FIRST_WORDS = [
  '第一',
  '首位',
  '首个',
  '首家',
  '排首',
  '列首',
  '居首',
  '打头',
  '最前',
  '首名',
  '位首',
  '名首',
  '第1',
];
/** Words that point at what stands before a mark of punctuation. */
export const BEFORE_WORDS: readonly (readonly [string, ',' | ';'])[] = [
  ['第一个逗号前', ','],
  ['第一个逗号之前', ','],
  ['第一个逗号以前', ','],
  ['逗号前', ','],
  ['逗号之前', ','],
  ['逗号以前', ','],
  ['分号前', ';'],
  ['分号之前', ';'],
  ['分号以前', ';'],
];
/** Words that point at the bodies which the rule has not named yet. */
export const OTHERS_WORDS = ['其他', '其余', '其它', '后面', '之后', '号后', '以后', '未标', '不带', '未加', '后者'];
/** Words by which print tells bodies apart that plain text has lost: 加粗的为牵头单位. */
export const LOST_WORDS = ['加粗', '黑体', '下划线', '画线', '划线', '斜体', '字体', '红色', '标红', '着重'];
/** Words that leave the order to somebody else: 牵头单位由市安委会另行指定. */
export const DEFERRED_WORDS = ['为准', '另行指定', '另行确定', '另行明确', '指定', '商定'];

/** 均需, 都由: what charges everybody with all that follows. */
export const ALL_WORDS: readonly string[] = [
  '均需',
  '均须',
  '均应',
  '均由',
  '均要',
  '均需要',
  '都需',
  '都由',
  '都要',
  '均',
  '都',
];
/** What may follow it before the bodies: 均需由各市人民政府落实. */
export const ALL_BY_WORDS = ['由', '请'];
