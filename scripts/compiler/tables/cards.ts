/** Cards: a label and its value side by side or on a line, such as 任务名称：建设中试基地, and the catalogue card of a portal. */
import type { CellRange } from './row-lines.ts';
import { foldHead, meaningOf } from './meanings.ts';

/** Labels of a portal's catalogue card. */
const PORTAL = new Set([
  '索引号',
  '信息索引号',
  '发布机构',
  '发文机关',
  '发文机构',
  '发文单位',
  '制发机关',
  '公开机构',
  '信息来源',
  '来源',
  '成文日期',
  '发文日期',
  '发布日期',
  '公开日期',
  '生成日期',
  '印发日期',
  '生效日期',
  '实施日期',
  '失效日期',
  '废止日期',
  '发文字号',
  '文号',
  '发文号',
  '文件编号',
  '统一编号',
  '标题',
  '名称',
  '信息名称',
  '主题分类',
  '主题词',
  '关键词',
  '体裁分类',
  '组配分类',
  '服务对象',
  '有效性',
  '效力状态',
  '时效性',
  '是否有效',
  '文件状态',
  '公开方式',
  '公开类别',
  '公开属性',
  '公开范围',
  '公开形式',
  '公开时限',
  '内容概述',
  '签发人',
]);

/** Labels by which a card names its task. */
const TASK_NAME = /^(?:(?:重点|主要|工作|目标|具体|年度)?(?:任务|事项|项目|工作|工程|举措|行动)(?:名称|事项|任务)|任务|事项|项目)$/;
const LONGEST_LABEL = 12;

/** True for a label of a portal's card, spaces between its characters or not: 索 引 号. */
export function isPortalLabel(words: string): boolean {
  return words.length <= LONGEST_LABEL + 8 && PORTAL.has(foldHead(words));
}

/** True for a label that names a task: 任务名称, 项目名称, 工作任务. */
export function isTaskLabel(words: string): boolean {
  return words.length <= LONGEST_LABEL + 8 && TASK_NAME.test(foldHead(words));
}

/** True where a row opens a card: 任务名称 | 建设中试基地, 索引号 | QY-2023-0012. */
export function isCardRow(text: string, cells: CellRange[]): boolean {
  const [first] = cells;
  if (!first) return false;
  const words = text.slice(first.start, Math.min(first.end, first.start + 40));
  return (isTaskLabel(words) || isPortalLabel(words)) && isPairRow(text, cells);
}

/** True where labels and values take turns in a row. */
export function isPairRow(text: string, cells: CellRange[]): boolean {
  const filled = cells.filter((cell) => cell.end > cell.start);
  const [label, value] = filled;
  if (!label || cells.length < 2 || filled.length > 8) return false;
  if (!isLabel(text, label)) return false;
  if (!value) return true;
  return !isLabel(text, value) && filled.every((cell, index) => index % 2 === 1 || isLabel(text, cell));
}

function isLabel(text: string, cell: CellRange): boolean {
  if (cell.end - cell.start > LONGEST_LABEL + 8) return false;
  const words = foldHead(text.slice(cell.start, cell.end));
  if (words.length > LONGEST_LABEL) return false;
  return PORTAL.has(words) || TASK_NAME.test(words) || (words.length <= 8 && isFieldName(words));
}

/** 责任单位, 完成时限, 具体举措; 建设示范工程 is the name of something. */
function isFieldName(words: string): boolean {
  const meaning = meaningOf(words);
  return meaning !== null && (meaning !== 'task' || TASK_NAME.test(words));
}

/** A label with a colon at the start of a line, and the value after it. */
export interface LabelledLine {
  label: string;
  value: CellRange;
}

/** 任务名称：建设中试基地 → its label and the range of its value; null for a line without a label. */
export function labelledLine(text: string, start: number, end: number): LabelledLine | null {
  const opening = text.slice(start, Math.min(end, start + LONGEST_LABEL + 8));
  const colon = opening.search(/[:：]/);
  if (colon < 2) return null;
  let from = start + colon + 1;
  while (from < end && /\s/.test(text.charAt(from))) from++;
  let to = end;
  while (to > from && /[\s。；;]/.test(text.charAt(to - 1))) to--;
  return { label: opening.slice(0, colon), value: { start: from, end: to } };
}

const TASK_FIELDS: ReadonlySet<string> = new Set(['lead', 'support', 'responsible', 'guide', 'deadline', 'content', 'goal']);

/** True for a line that says something of a task after a label: 完成时限：2025年9月30日. */
export function isTaskField(text: string, start: number, end: number): boolean {
  const line = labelledLine(text, start, end);
  return line !== null && TASK_FIELDS.has(meaningOf(line.label) ?? '');
}

/** The name of a task that a line gives after its label: 任务名称：建设中试基地. Null for any other line. */
export function namedTask(text: string, start: number, end: number): CellRange | null {
  if (end - start > 200) return null;
  const line = labelledLine(text, start, end);
  return line && isTaskLabel(line.label) && line.value.end > line.value.start ? line.value : null;
}
