/** The entries of a policy's indicator rows. */
import type { z } from 'zod';
import { indicator as schema } from '../../../../src/schemas/indicator.ts';
import { numeralAt } from '../../lex/numbers.ts';
import type { Indicator } from '../../tree/facts.ts';
import type { Context, Entry } from '../context.ts';
import { mdxFile, paragraphs } from '../mdx.ts';

export function indicatorEntries(context: Context): Entry[] {
  const { document } = context;
  return document.policy.facts.indicators.map((row) => {
    const baseline = readingOf(context, row.baseline);
    const target = readingOf(context, row.target);
    const data: z.input<typeof schema> = {
      policy: document.id,
      table: row.table,
      no: row.no,
      dimension: row.dimension,
      name: row.name,
      unit: row.unit,
      baseline,
      target,
      numeric: baseline?.value != null && target?.value != null,
      source: context.source(row),
    };
    return {
      collection: 'indicators',
      id: `${document.id}/${row.path}`,
      data,
      text: mdxFile(data, paragraphs(row.name)),
    };
  });
}

function readingOf(context: Context, cell: Indicator['baseline']) {
  if (!cell) return null;
  const text = context.quote(cell);
  return { text, value: numberIn(text), year: cell.year, source: context.source(cell) };
}

/** 【1.5】, ［14］: brackets say how binding a figure is, and are no part of it. */
const BRACKETS = /^[【［[（(]\s*|\s*[】］\])）]$/g;
const SIGN = /^(?:[<>＜＞≥≤≧≦⩾⩽≈~～约]|不低于|不超过|不高于|不少于)?\s*/;

/** The number of a cell that holds nothing else but a sign and a percent sign: 0 is a number, a sentence is none. */
function numberIn(text: string): number | null {
  const words = text.trim().replace(BRACKETS, '').replace(SIGN, '');
  const minus = /^[-－−]/.test(words) ? 1 : 0;
  const numeral = numeralAt(words, minus);
  if (!numeral || numeral.han || numeral.scale !== '' || numeral.vague !== null) return null;
  if (!/^\s*[%％]?(?:以上|以内|以下|左右)?$/.test(words.slice(numeral.end))) return null;
  return minus ? -numeral.low : numeral.low;
}
