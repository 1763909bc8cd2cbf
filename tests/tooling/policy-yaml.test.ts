/** policy.yaml with entries put in and taken away. */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { withEntry, withoutEntry, withReviewed } from '../../scripts/site/review/policy-yaml.ts';

describe('policy.yaml', () => {
  const text = `# 说明
shortTitle: 方案   # 短名
explained:
  # 转载
  - { code: text-after-end, line: 68, reason: 转载网页的客服栏，不属于文件正文；这一行很长，很长，很长，很长，很长，很长，很长，很长，很长 }
issued: 2023-05-10
`;
  const entry = { kind: 'duty', action: 'drop', words: '市“某”局: 一\n二', reason: '不对' };

  test('keeps comments, order and long lines', () => {
    const next = withEntry(text, 'corrections', entry);
    expect(next.startsWith(text.replace('方案   #', '方案 #'))).toBe(true);
    expect(parse(next)).toMatchObject({ corrections: [entry] });
    expect(withoutEntry(next, 'corrections', 0, entry)).toBe(text.replace('方案   #', '方案 #'));
  });

  test('keeps the line ends of its system', () => {
    expect(withEntry('shortTitle: 方案\r\n', 'corrections', entry)).toMatch(
      /^shortTitle: 方案\r\ncorrections:\r\n .*\r\n$/,
    );
  });

  test('is not changed where another entry stands by now', () => {
    const next = withEntry(text, 'corrections', entry);
    expect(withoutEntry(next, 'corrections', 0, { ...entry, reason: '另一' })).toBeNull();
    expect(withoutEntry(next, 'corrections', 1, entry)).toBeNull();
  });

  test('drops what was found right of words that an item does not have any more', () => {
    const [old, now] = ['0123456789ab', 'ba9876543210'];
    const before = withReviewed(withReviewed(text, { item: '1', digest: old }), { item: '2', digest: old });
    const after = withReviewed(before, { item: '1', kind: 'duty', words: '某局', digest: now });
    expect((parse(after) as { reviewed: object[] }).reviewed).toEqual([
      { item: '2', digest: old },
      { item: '1', kind: 'duty', words: '某局', digest: now },
    ]);
  });
});
