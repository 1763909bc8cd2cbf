import { describe, expect, test } from 'vitest';
import { quotation, referenceOf, type CitedWork } from '../../src/data/citation.ts';

const issued: CitedWork = {
  issuers: ['青原市人民政府'],
  title: '智能装备产业发展行动方案',
  docNumber: '青府〔2023〕1号',
  standing: null,
  issued: '2023-03-01',
};

describe('a reference in the form of GB/T 7714—2015', () => {
  test('an issued document has its issuer, title, number, type and date', () => {
    expect(referenceOf(issued)).toBe('青原市人民政府. 智能装备产业发展行动方案：青府〔2023〕1号[EB/OL]. (2023-03-01)');
  });

  test('what the text does not say is left out, and nobody is made its author', () => {
    expect(referenceOf({ ...issued, issuers: [], docNumber: null, issued: null })).toBe(
      '智能装备产业发展行动方案[EB/OL]. ',
    );
  });

  test('of a joint issue three bodies are named, and that there are more', () => {
    const bodies = ['青原市商务局', '青原市财政局', '青原市科学技术局'];
    expect(referenceOf({ ...issued, issuers: bodies })).toContain('青原市商务局, 青原市财政局, 青原市科学技术局. 智能');
    expect(referenceOf({ ...issued, issuers: [...bodies, '青原市税务局'] })).toContain('青原市科学技术局, 等. 智能');
  });

  test('a draft says that it is one', () => {
    const draft = { ...issued, issuers: [], docNumber: null, issued: null, standing: '第二次征求意见稿' };
    expect(referenceOf(draft)).toBe('智能装备产业发展行动方案：第二次征求意见稿[EB/OL]. ');
  });

  test('a title that says so itself is not made to say it twice', () => {
    const draft = { ...issued, title: '行动方案（征求意见稿）', docNumber: null, standing: '征求意见稿' };
    expect(referenceOf(draft)).toContain('. 行动方案（征求意见稿）[EB/OL]. ');
  });
});

describe('a quotation', () => {
  test('holds the words to the letter, the day of access and the address of the item', () => {
    const words = '实施“强核”工程,超 500亿元。';
    expect(
      quotation({
        words,
        reference: referenceOf(issued),
        address: 'https://a.example/p/#2.1.3',
        accessed: '2026-02-03',
      }),
    ).toBe(
      '“实施“强核”工程,超 500亿元。”——青原市人民政府. 智能装备产业发展行动方案：青府〔2023〕1号[EB/OL]. (2023-03-01)[2026-02-03]. https://a.example/p/#2.1.3.',
    );
  });

  test('without a date of issue the date of access stands alone', () => {
    const reference = referenceOf({ ...issued, issued: null });
    expect(quotation({ words: '甲', reference, address: 'https://a.example/', accessed: '2026-02-03' })).toContain(
      '[EB/OL]. [2026-02-03]. ',
    );
  });
});
