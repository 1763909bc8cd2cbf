import { describe, expect, test } from 'vitest';
import { closeNames } from '../../src/search/close-names.ts';
import { piecesOf } from '../../src/search/pieces.ts';
import { speltNames } from '../../src/search/lexicon.ts';
import { simplify } from '../../src/text/simplify.ts';
import { traditionalCharacters } from '../../src/text/traditional.ts';
import { INDEX, NAMES, SOUNDS } from './search-names.ts';

const spelt = (letters: string) => speltNames(INDEX.all, SOUNDS, letters);
const named = (names: readonly { name: string }[]) => names.map(({ name }) => name);

describe('names', () => {
  test('are written and read again as they are', () => {
    const sorted = INDEX.all.map((name) => ({ ...name, aliases: name.aliases.toSorted() }));
    expect(sorted).toEqual(NAMES.map((name) => ({ ...name, aliases: name.aliases.toSorted() })));
  });

  test('are known by every name that they go by', () => {
    expect(named(INDEX.called('工信局'))).toEqual(['市工业和信息化局']);
    expect(INDEX.called('工信')).toEqual([]);
    expect(named(INDEX.holding('工信'))).toEqual(['市工业和信息化局']);
    expect(INDEX.nameOf('agencies', 'gongxin')).toBe('市工业和信息化局');
    expect(INDEX.nameOf('agencies', 'unknown')).toBe('unknown');
  });

  test('lead to other names only where a text writes them, and neither holds the other', () => {
    expect(INDEX.otherNames('工信局')).toEqual(['市工业和信息化局', '工信部门']);
    expect(INDEX.otherNames('市工业和信息化局')).toEqual(['工信部门']);
    expect(INDEX.otherNames('新材料行动方案')).toEqual([]);
    expect(INDEX.otherNames('船')).toEqual([]);
  });

  test('are known by their sounds and initials, whole ones first, a beginning from three letters', () => {
    expect(spelt('jinghu').map(({ name, whole }) => [name.name, whole])).toEqual([['镜湖', true]]);
    expect(spelt('jh').map(({ name }) => name.name)).toEqual(['镜湖']);
    expect(spelt('xincailiao').map(({ name, whole }) => [name.name, whole])).toEqual([
      ['新材料', true],
      ['新材料行动方案', false],
    ]);
    expect(spelt('xi')).toEqual([]);
    expect(spelt('新材料')).toEqual([]);
  });

  test('traditional characters become those of the texts', () => {
    expect(simplify('產業頭雲', { traditional: '產業頭', simplified: '产业头' })).toBe('产业头雲');
  });

  test('all of a character’s traditional forms are known, where the texts have it and not the form', () => {
    const characters = traditionalCharacters(['制造台里复杂', '乾坤']);
    expect(simplify('製造臺裡複雜', characters)).toBe('制造台里复杂');
    expect(simplify('後乾', characters)).toBe('後乾');
  });

  test('that share most characters come close; one character in common is chance', () => {
    expect(named(closeNames(NAMES, '市工业局', 5))).toEqual(['市工业和信息化局']);
    expect(closeNames(NAMES, '渔湖', 5)).toEqual([]);
  });
});

describe('pieces of a question', () => {
  test('are names, the longest first, and words; what only asks is dropped', () => {
    expect(piecesOf('谁牵头新材料', INDEX)).toEqual(['牵头', '新材料']);
    expect(piecesOf('新材料由哪个部门负责', INDEX)).toEqual(['新材料', '负责']);
    expect(piecesOf('镜湖有什么补贴', INDEX)).toEqual(['镜湖', '补贴']);
  });

  test('are nothing where nothing is asked for', () => {
    expect(piecesOf('谁', INDEX)).toEqual([]);
    expect(piecesOf('', INDEX)).toEqual([]);
  });
});
