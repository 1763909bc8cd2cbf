/** Time grows with the length of the text and no faster, also for texts made to trip a parser. */
import { describe, expect, test } from 'vitest';
import { parsed } from './parsed.ts';
import { policies } from './texts.ts';

/** Each step of a measurement has so many times the text of the one before. */
const FACTOR = 8;
/** A step takes about eight times the time; where something looks back over all that came before it takes 64. */
const GROWTH = 14;
/** Below this, in milliseconds, the engine warming up weighs more than the parser. */
const NOISE = 12;
const LARGEST = 20_000;
/** A machine busy with other work slows single runs; a text that is truly slow is slow in every one. */
const RUNS = 8;

test.each([...policies])('%s, eight times over', (_, text) =>
  expectLinear((times) => `${text}\n`.repeat(times), [1, FACTOR]),
);

const REPEATED: [string, string, string?][] = [
  ['opened brackets', '（'],
  ['opened and never closed clauses', '（市科技局牵头'],
  ['mixed opened brackets', '（〔【('],
  ['opened quotation marks', '“'],
  ['opened title marks', '《'],
  ['lists of bodies', '市科技局、'],
  ['clauses', '（市科技局牵头）'],
  ['clauses on lines', '（市科技局牵头，市财政局配合）\n'],
  ['by', '由'],
  ['duties in prose', '由市科技局牵头，'],
  ['digits', '1'],
  ['thousands', '1,000'],
  ['decimals', '1.1'],
  ['Chinese numerals', '十'],
  ['amounts', '10亿元、'],
  ['dealt-out amounts', '分别1、'],
  ['dated amounts', '2025年10家、'],
  ['aimed-at amounts', '到2025年达到10家，'],
  ['baselines', '由10家增加到'],
  ['years', '2025年'],
  ['deadlines', '2021年3月底前'],
  ['granted amounts', '最高给予100万元奖励，'],
  ['tabs', '\t', '甲'],
  ['spaces', ' ', '甲'],
  ['ideographic spaces', '\u3000', '甲'],
  ['line ends', '\n', '甲'],
  ['line ends with tabs', '\t\n', '甲'],
  ['short lines', '某地\n'],
  ['heads of tables of cells alone', '序号\n指标\n单位\n1\n产值\n亿元\n甲、乙\n', ''],
  ['cells of a table', '\t1\n\t甲\n\t%\n', '序号\n\t指标\n\t单位\n'],
  ['rows of a parted table', '1\t甲\t%\t10\t20\n', '序号\t指标\t单位\t2020年\t2025年\n'],
  ['lines without a label', '某市推进产业发展。\n'],
  ['lines in traditional characters', '發展產業，由創新科技局牽頭。\n'],
  ['characters with a space between', '青 原 市 发 展 '],
  ['line breaks of word processors', '发展产业\v'],
  ['marks of direction', '甲\u200E'],
  ['footnotes', '绿色工厂①达到10家。\n① 绿色工厂：指甲。\n'],
  ['marks of footnotes', '绿色工厂[1]达到10家。'],
  ['page numbers', '推进产业发展到达顶峰的产业\n- 2 -\n'],
  ['decimal headings', '1.1 提升设计\n正文。\n'],
  ['numbers broken over lines', '企业达到目标数量为10\n0家\n'],
  ['clauses below items', '（1）建设园区。\n责任单位：市科技局\n'],
  ['unnumbered chapters', '前言\n某某某。\n'],
  ['links below a text', '相关链接\n'],
  ['letters', '印发给你们'],
  ['chapters', '一、甲\n'],
  ['labels in one line', '一、'],
  ['numbered lines', '1.甲\n'],
  ['bullets', '——甲\n'],
  ['three levels', '一、甲\n（一）乙\n1.丙\n'],
  ['boxes', '专栏1\n1.甲\n'],
  ['annexes', '附件1\n'],
  ['bookmarks', '[bookmark: a]'],
  ['titles', '某市行动方案\n'],
  ['bases', '甲市产业基地，选址乙镇，规划面积10亩。'],
  ['bases in a row', '青河产业园、', '建设'],
  ['bases in a sentence', '青河产业园，位于乙镇，'],
  ['verbs before a base', '加快建设'],
  ['manners before a base', '加快'],
  ['what a place is for', '发展甲材料、'],
  ['parts of a layout', '“一核”为'],
  ['places where something is built', '在乙镇建设'],
  ['what is taken as a core', '以甲园、'],
  ['citations', '《某市规划》（某府〔2020〕1号）'],
  ['commas', '，'],
  ['surrogate pairs', '😀'],
  ['half pairs', '\ud800'],
];

const STEPS = [LARGEST / FACTOR ** 2, LARGEST / FACTOR, LARGEST].map(Math.round);

describe('alone', () => {
  test.each(REPEATED)('%s, up to 20,000 times', (_, unit, before = '') => {
    expectLinear((times) => before + unit.repeat(times), STEPS);
  });

  test('brackets nested 20,000 deep', () => {
    expectLinear((times) => '（'.repeat(times) + '）'.repeat(times), STEPS);
  });
});

/** Most facts are looked for inside numbered items only. */
describe('in an item', () => {
  test.each(REPEATED)('%s, up to 20,000 times', (_, unit, before = '') => {
    expectLinear((times) => `一、重点任务\n（一）培育企业。到2025年，${before}${unit.repeat(times)}`, STEPS);
  });
});

/** Measures a text of growing size; stops at the first step that takes too long. */
function expectLinear(textOf: (times: number) => string, steps: number[]): void {
  let allowed = Number.POSITIVE_INFINITY;
  for (const times of steps) {
    const text = textOf(times);
    const taken = best(allowed === Number.POSITIVE_INFINITY ? 3 : RUNS, () => parsed(text), allowed);
    expect(taken, `milliseconds for ${text.length} characters`).toBeLessThan(allowed);
    allowed = Math.max(NOISE, taken) * GROWTH;
  }
}

/** Least processor time of some runs, in milliseconds; no run is repeated that was fast enough. */
function best(runs: number, work: () => unknown, enough: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs && (run === 0 || enough === Number.POSITIVE_INFINITY || least >= enough); run++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
