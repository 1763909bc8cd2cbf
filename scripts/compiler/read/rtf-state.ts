/** What holds inside a group of an RTF file, and the encodings its bytes may be in. */

export interface GroupState {
  /** Where words go; null where they are no part of the text. */
  into: 'text' | null;
  isHidden: boolean;
  /** Encoding of bytes. */
  encoding: string;
  /** Characters that stand after \u for those who cannot read it. */
  skip: number;
  raised: 'sup' | 'sub' | null;
  /** Called when the group ends. */
  close: (() => void) | null;
}

/** Groups whose words are no part of the text. */
export const SILENT_GROUPS = new Set(
  'fonttbl colortbl stylesheet listtable listoverridetable info pict object objdata themedata colorschememapping datastore latentstyles header headerl headerr headerf footer footerl footerr footerf fldinst annotation atnid atnauthor comment generator xmlnstbl rsidtbl mmathPr bkmkstart bkmkend ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn pgdsctbl userprops filetbl revtbl do nonshppict sp sn sv tc xe template operator author title subject company txe rxe pnseclvl listpicture blipuid panose falt docvar nonesttables'.split(
    ' ',
  ),
);

/** Encodings by code page and by the character set of a font. */
const BY_PAGE: Record<number, string> = {
  936: 'gb18030',
  54936: 'gb18030',
  950: 'big5',
  932: 'shift_jis',
  949: 'euc-kr',
  1252: 'windows-1252',
  65001: 'utf-8',
};
const BY_CHARSET: Record<number, string> = { 134: 'gb18030', 136: 'big5', 128: 'shift_jis', 129: 'euc-kr' };

/** Encoding of a code page, null for one that says nothing. */
export function encodingOfPage(page: number): string | null {
  return BY_PAGE[page] ?? null;
}

/** Encoding of a font's character set; null for one that leaves the file's own. */
export function encodingOfCharset(charset: number): string | null {
  return BY_CHARSET[charset] ?? null;
}

/** Signs that a control word writes. */
export const SIGNS: Record<string, string> = {
  '~': '\u00A0',
  _: '-',
  tab: '\u00A0\u00A0',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: '\u3000',
  enspace: '\u2002',
};
