/** A policy says the same as plain text, as a web page and as a DOCX document. */
import { describe, expect, test } from 'vitest';
import { contractOf } from '../../scripts/compiler/emit/contract.ts';
import type { Contract } from '../../src/schemas/contract.ts';
import { parsePolicy } from '../../scripts/compiler/pipeline.ts';
import { decodeSource } from '../../scripts/compiler/read/source.ts';
import { emptyRegistry } from '../../scripts/compiler/gazetteer/registry.ts';
import { docxOf } from '../formats/docx.ts';

const POLICY: (string | string[][])[] = [
  '青原市智能装备产业发展行动方案（2023—2025年）',
  '青原市人民政府',
  '2023年3月1日',
  '为加快发展，依据《青原市国民经济规划》（青府〔2021〕3号），制定本方案。',
  '一、总体要求',
  '到2025年，产值突破300亿元，R&D投入占比达3%以上。',
  '二、重点任务',
  '（一）壮大主体。培育龙头企业5家，对首次上规企业给予最高50万元奖励。（市工业和信息化局牵头，市财政局、各镇（街）配合）',
  '（二）建设平台。由市科技局牵头制定建设方案。',
  '三、主要指标',
  [
    ['序号', '指标名称', '单位', '2022年', '2025年'],
    ['1', '工业总产值', '亿元', '210', '300'],
    ['2', '高新技术企业', '家', '45', '80'],
    ['3', '创新平台', '个', '0', '3'],
  ],
];

/** Cells stand one a line behind a tab, as copies of the genre have them. */
const AS_TEXT = `${POLICY.map((block) => (typeof block === 'string' ? block : block.map((row) => row.map((cell) => `\t${cell}`).join('\n')).join('\n\n'))).join('\n\n')}\n`;

const AS_HTML = `<!DOCTYPE html>
<html><head><title>青原市人民政府门户网站</title><style>p { margin: 0 }</style><script>var a = '<p>';</script></head>
<body>${POLICY.map((block) => (typeof block === 'string' ? `<p>&nbsp;&nbsp;${escaped(block)}</p>` : tableOf(block))).join('\n')}</body></html>`;

describe('a policy with headings, duties, targets and a table', () => {
  test('as plain text has all of them', async () => {
    const facts = await factsOf(Buffer.from(AS_TEXT));
    expect(facts.outline.map((item) => [item.label, item.heading])).toEqual([
      ['一、', '总体要求'],
      ['二、', '重点任务'],
      ['（一）', '壮大主体'],
      ['（二）', '建设平台'],
      ['三、', '主要指标'],
    ]);
    expect(facts.indicators).toEqual([
      { no: 1, dimension: null, name: '工业总产值', unit: '亿元', baseline: '210', target: '300' },
      { no: 2, dimension: null, name: '高新技术企业', unit: '家', baseline: '45', target: '80' },
      { no: 3, dimension: null, name: '创新平台', unit: '个', baseline: '0', target: '3' },
    ]);
    expect(facts.tasks.flatMap((task) => task.clauses).length).toBe(2);
    expect(facts.targets.length).toBeGreaterThan(0);
    expect(facts.measures.length).toBeGreaterThan(0);
  });

  test.each([
    ['a web page', Buffer.from(AS_HTML)],
    [
      'a web page in upper case with other ways to break lines',
      Buffer.from(AS_HTML.replace(/<(\/?)(p|table|tr|td)/g, (tag) => tag.toUpperCase()).replaceAll('</P>', '<BR></P>')),
    ],
    ['a fragment of a page', Buffer.from(AS_HTML.slice(AS_HTML.indexOf('<body>') + 6))],
    ['a DOCX document', docxOf(POLICY)],
  ])('as %s has the same', async (_, bytes) => {
    expect(await factsOf(bytes)).toEqual(await factsOf(Buffer.from(AS_TEXT)));
  });

  test.each([
    [
      'several rows',
      '<tr><td rowspan="2">规模</td><td>工业总产值</td><td>亿元</td><td>210</td><td>300</td></tr><tr><td>企业数</td><td>家</td><td>45</td><td>80</td></tr>',
      '规模',
    ],
    [
      'several columns',
      '<tr><td colspan="2">工业总产值</td><td>亿元</td><td>210</td><td>300</td></tr><tr><td colspan="2">企业数</td><td>家</td><td>45</td><td>80</td></tr>',
      null,
    ],
  ])('keeps its columns where cells of the page span %s', async (_, rows, dimension) => {
    const head = '<tr><th>维度</th><th>指标名称</th><th>单位</th><th>2022年</th><th>2025年</th></tr>';
    const { indicators } = await factsOf(
      Buffer.from(`<html><body><p>一、主要指标</p><table>${head}${rows}</table></body></html>`),
    );
    const named = indicators.map((row) => ({ ...row, dimension: dimension === null ? null : row.dimension }));
    expect(named).toEqual([
      { no: null, dimension, name: '工业总产值', unit: '亿元', baseline: '210', target: '300' },
      { no: null, dimension, name: '企业数', unit: '家', baseline: '45', target: '80' },
    ]);
  });

  test('keeps its outline inside a page laid out with tables', async () => {
    const lines = POLICY.filter((block) => typeof block === 'string');
    const page = `<html><body><table><tr><td><div>${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}</div></td></tr></table></body></html>`;
    const plain = await factsOf(Buffer.from(`${lines.join('\n\n')}\n`));
    expect((await factsOf(Buffer.from(page))).outline).toEqual(plain.outline);
  });
});

/** What the document says, without where it says it. */
async function factsOf(bytes: Uint8Array) {
  const policy = parsePolicy(await decodeSource(bytes), { gazetteer: emptyRegistry() });
  const contract: Contract = contractOf(policy);
  const { diagnostics, ...facts } = contract;
  expect(diagnostics.filter((each) => each.severity !== 'info' && each.code !== 'unknown-agency')).toEqual([]);
  return withoutPlaces({ ...facts, outline: facts.outline.map(({ line, ...item }) => item) });
}

/** The same facts without their offsets. */
function withoutPlaces<T>(facts: T): T {
  const places = ['source', 'start', 'end'];
  return JSON.parse(JSON.stringify(facts, (key, value) => (places.includes(key) ? undefined : value))) as T;
}

function tableOf(rows: string[][]): string {
  return `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`).join('')}</table>`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
