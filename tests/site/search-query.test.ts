import { describe, expect, test } from 'vitest';
import { termsOf } from '../../src/search/query.ts';

const folded = (query: string) => termsOf(query).map((term) => term.folded);

describe('a query', () => {
  test('is parted at white space of any kind, each term once', () => {
    expect(folded(' 集成电路　牵头 集成电路 ，')).toEqual(['集成电路', '牵头']);
    expect(folded('  ')).toEqual([]);
    expect(folded('。，')).toEqual([]);
  });

  test('is folded as the texts are', () => {
    expect(folded('Ｒ＆Ｄ 19．73％')).toEqual(['rd', '19.73%']);
  });

  test('keeps what stands in quotation marks together, of whatever kind they are', () => {
    for (const query of ['"新材料 产业" 基地', '“新材料 产业” 基地', '「新材料 产业」 基地']) {
      expect(termsOf(query)).toEqual([
        { typed: '新材料 产业', folded: '新材料产业', quoted: true },
        { typed: '基地', folded: '基地', quoted: false },
      ]);
    }
  });

  test('takes quotation marks inside words, or without their pair, for punctuation', () => {
    expect(termsOf('“十四五”规划')).toMatchObject([{ folded: '十四五规划', quoted: false }]);
    expect(folded('人”等各 围绕“水')).toEqual(['人等各', '围绕水']);
    expect(folded('"新材料')).toEqual(['新材料']);
  });
});
