import { describe, expect, test } from 'vitest';
import { indexByLetter, withoutLevel } from '../../src/knowledge/name-index.ts';

const entry = (name: string, filed?: string) => ({ name, href: `/${name}/`, ...(filed ? { filed } : {}) });

describe('the index of names', () => {
  test('stands in the order of the sounds, under the first letter', () => {
    const letters = indexByLetter(['中药', '新能源', '5G', '氢能', '新材料'].map((name) => entry(name)));
    expect(letters.map(({ letter, names }) => [letter, names.map(({ name }) => name)])).toEqual([
      ['Q', ['氢能']],
      ['X', ['新材料', '新能源']],
      ['Z', ['中药']],
      ['#', ['5G']],
    ]);
  });

  test('files a body under its function', () => {
    expect(withoutLevel('市科技局', 'city', '青原市')).toBe('科技局');
    expect(withoutLevel('市市场监管局', 'city', '青原市')).toBe('市场监管局');
    expect(withoutLevel('石桥镇科技办', 'town', '石桥镇')).toBe('科技办');
    expect(indexByLetter([entry('市科技局', '科技局')])[0]).toMatchObject({
      letter: 'K',
      names: [{ name: '市科技局' }],
    });
  });

  test('takes no word for a level that is none', () => {
    expect(withoutLevel('市场监管分局', 'town', '石桥镇')).toBe('市场监管分局');
    expect(withoutLevel('省委', 'province', '江岭省')).toBe('省委');
    expect(withoutLevel('科技部', null, undefined)).toBe('科技部');
  });
});
