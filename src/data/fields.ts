/** Fields that many tables share, so that a fact can be followed and checked in all of them alike. */
import { words } from '../i18n/zh-CN.ts';
import type { PolicyEntry } from '../knowledge/corpus.ts';
import type { Edited } from '../schemas/edited.ts';
import type { SourceSpan } from '../schemas/source.ts';
import type { Field } from './table.ts';

/** What a coded value means, from the words of the interface: `lead 牵头，support 配合`. */
export function meanings(terms: Readonly<Record<string, string>>): string {
  return Object.entries(terms)
    .map(([code, meaning]) => `${code} ${meaning}`)
    .join('，');
}

/** The entry's own id, unique in its table. */
export function idField<Row extends { id: string }>(description: string): Field<Row> {
  return { name: 'id', type: 'string', title: '编号', description, value: ({ id }) => id };
}

/** Which policy a row comes from, and whether that is in force. */
export function policyFields<Row>(policyOf: (row: Row) => PolicyEntry | undefined): Field<Row>[] {
  return [
    {
      name: 'policy',
      type: 'string',
      title: '政策编号',
      description: '出自哪份政策',
      references: 'policies',
      value: (row) => policyOf(row)?.id,
    },
    {
      name: 'policyTitle',
      type: 'string',
      title: '政策',
      description: '政策的标题',
      value: (row) => policyOf(row)?.data.title,
    },
    {
      name: 'stage',
      type: 'string',
      title: '状态',
      description: meanings(words.stage),
      value: (row) => policyOf(row)?.data.stage,
    },
    succeededField(policyOf),
  ];
}

/** Why an editor made or changed a fact; empty where it stands as it was read. */
export function editorField<Row>(factOf: (row: Row) => { editor?: Edited | undefined }): Field<Row> {
  return {
    name: 'editor',
    type: 'string',
    title: words.edited.mark,
    description: '由编者更正或补上的，写明理由；为空的是程序读出的原样',
    value: (row) => factOf(row).editor?.reason,
  };
}

/** The policy in whose place a row's own does not count: empty where it does. */
export function succeededField<Row>(policyOf: (row: Row) => PolicyEntry | undefined): Field<Row> {
  return {
    name: 'succeededBy',
    type: 'string',
    title: '后文编号',
    description: '所在政策已有的印发稿、新稿，或替代、废止它的政策；不为空的行，统计时应略去，以免重复',
    references: 'policies',
    value: (row) => policyOf(row)?.data.succeededBy?.policy,
  };
}

/** Where a fact stands: cutting policy.txt from `start` to `end` gives `quote`, to the letter. */
export function sourceFields<Row>(
  sourceOf: (row: Row) => SourceSpan | undefined,
  quoteOf: (row: Row) => string | null | undefined,
): Field<Row>[] {
  return [
    {
      name: 'start',
      type: 'integer',
      title: '起',
      description: '引文首字在 policy.txt 中的位置，从 0 数起，按 UTF-16 计',
      value: (row) => sourceOf(row)?.start,
    },
    {
      name: 'end',
      type: 'integer',
      title: '止',
      description: '引文末字之后的位置',
      value: (row) => sourceOf(row)?.end,
    },
    {
      name: 'line',
      type: 'integer',
      title: '行',
      description: '引文首字所在的行，从 1 数起',
      value: (row) => sourceOf(row)?.line,
    },
    {
      name: 'quote',
      type: 'string',
      title: '引文',
      description: '原文，一字不改；按起止位置截取 policy.txt 即得',
      value: quoteOf,
    },
  ];
}

/** The item of the outline that holds a fact. */
export function pathField<Row>(pathOf: (row: Row) => string | null): Field<Row> {
  return {
    name: 'path',
    type: 'string',
    title: '条目',
    description: '在政策目录中的位置；网址 /policies/政策编号/#条目 直达',
    value: pathOf,
  };
}
