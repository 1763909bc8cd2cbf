import { expect, test } from 'vitest';
import { sentenceAt } from '../../src/knowledge/sentence-at.ts';

test('a sentence ends at its full stop, its line or its semicolon', () => {
  const text = '标题\n甲做一事。乙做二事；丙做三事。';
  expect(sentenceAt(text, text.indexOf('乙')).words).toBe('乙做二事；');
  expect(sentenceAt(text, text.indexOf('丙做') + 2)).toEqual({ words: '丙做三事。', start: text.indexOf('丙') });
  expect(sentenceAt(text, 0).words).toBe('标题');
});

test('a sentence ends at its mark or at the end of the line, and nothing has none', () => {
  expect(sentenceAt('甲。乙\n丙。', 2)).toEqual({ words: '乙', start: 2 });
  expect(sentenceAt('甲。 乙！', 4)).toEqual({ words: '乙！', start: 3 });
  expect(sentenceAt('', 0)).toEqual({ words: '', start: 0 });
});
