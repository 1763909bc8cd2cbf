import { expect, test } from 'vitest';
import { bodyTree } from '../../src/knowledge/body-tree.ts';
import { textClauses } from '../../src/knowledge/clauses.ts';
import type { BaseEntry, IndustryEntry } from '../../src/knowledge/corpus.ts';
import { basesBeside, industriesBeside } from '../../src/knowledge/organization-beside.ts';
import { closeness, sentenceOf } from '../../src/knowledge/sentence-of.ts';
import { sightingsOf } from '../../src/knowledge/sightings.ts';

const SOURCE = '一、目标\n发展新能源。支持甲公司、乙公司建厂;推动机器人发展。\n另一段提到甲公司。\n';
const BODY = `<Section path="1" depth={1} style="han">
  <Head path="1" depth={1}>一、目标</Head>

  <P>发展<Industry id="energy">新能源</Industry>。支持<Organization id="a">甲公司</Organization>、<Organization id="b">乙公司</Organization>建厂;推动机器人发展。</P>

  <P>另一段提到<Organization id="a">甲公司</Organization>。</P>
</Section>`;

function read(source: string | null) {
  const body = bodyTree(BODY, source)!;
  return { source, body, clauses: textClauses('p', { title: 'P', outline: [] }, body, source) };
}

test('each naming comes with its sentence, to the letter, and with its item', () => {
  const found = sightingsOf(read(SOURCE), 'Organization');
  expect(found.map(({ id, sentence }) => [id, sentence.path, sentence.words])).toEqual([
    ['a', '1', '支持甲公司、乙公司建厂;'],
    ['b', '1', '支持甲公司、乙公司建厂;'],
    ['a', '1', '另一段提到甲公司。'],
  ]);
  for (const { sentence } of found) expect(SOURCE.slice(sentence.start!, sentence.end!)).toBe(sentence.words);
});

test('a source that cannot be sliced still gives the sentence, without offsets', () => {
  const [first] = sightingsOf(read(null), 'Organization');
  expect(first!.sentence).toMatchObject({ words: '支持甲公司、乙公司建厂;', path: '1', start: null, end: null });
});

test('an offset outside of all clauses has no sentence', () => {
  expect(sentenceOf(read(SOURCE).clauses, SOURCE.length + 5)).toBeNull();
});

test('a place is in the sentence, in the paragraph, or in a task that holds both; a chapter does not count', () => {
  const { sentence } = sightingsOf(read(SOURCE), 'Organization')[2]!;
  const at = (words: string, path = '1') => ({ policy: 'p', path, start: SOURCE.indexOf(words) });
  const never = () => false;
  expect(closeness(sentence, at('另一段'), never)).toBe('sentence');
  expect(closeness(sentence, at('新能源'), never)).toBeNull();
  expect(closeness(sentence, at('新能源'), (id) => id === 'p/1')).toBe('item');
  expect(closeness(sentence, at('新能源', '2'), () => true)).toBeNull();
  expect(closeness(sentence, { ...at('另一段'), policy: 'q' }, () => true)).toBeNull();
  const [first] = sightingsOf(read(SOURCE), 'Organization');
  expect(closeness(first!.sentence, at('新能源'), never)).toBe('item');
});

test('industries and bases beside an organization come once each, those of its sentence first', () => {
  const { body, source, clauses } = read(SOURCE);
  const sightings = sightingsOf({ body, source, clauses }, 'Organization').filter(({ id }) => id === 'a');
  const industry = (id: string, words: string) =>
    ({
      id,
      data: { mentions: [{ path: '1', source: { policy: 'p', start: SOURCE.indexOf(words) } }] },
    }) as unknown as IndustryEntry;
  const found = industriesBeside(
    sightings,
    [
      industry('energy', '新能源'),
      industry('robots', '机器人'),
      industry('plants', '建厂'),
      industry('gone', '没有的词'),
    ],
    () => false,
  );
  expect(found.map(({ entry, reason }) => [entry.id, reason])).toEqual([
    ['plants', 'sentence'],
    ['energy', 'item'],
    ['robots', 'item'],
  ]);
  const base = { id: 'b' } as unknown as BaseEntry;
  const named = new Map([['b', sightingsOf({ body, source, clauses }, 'Industry')]]);
  expect(basesBeside(sightings, [base], named, () => false)).toMatchObject([{ entry: base, reason: 'item' }]);
});
