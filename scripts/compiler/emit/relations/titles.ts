/** Titles as far as they tell one document from another, however they are printed. */
import { foldedNumber, documentNumbers } from '../../lex/document-numbers.ts';
import { plainYears } from '../../lex/fold.ts';

const STAGES =
  '(?:公开)?(?:第?[一二三四五六七八九十\\d]+[次轮稿])?(?:公开)?(?:征求意见稿?|草案|送审稿|讨论稿|审议稿|修订稿)+';
/** （第二次征求意见稿） （草案征求意见稿） （修订草案） */
const STAGE = new RegExp(
  `[(\\[【〔][^()\\[\\]【】〔〕]{0,6}?${STAGES}[^()\\[\\]【】〔〕]{0,6}[)\\]】〕]|${STAGES}$`,
  'g',
);
/** 青原市政府办公室关于印发《甲方案》的通知, 关于公开征求《甲方案》意见的公告, 关于印发甲方案的通知 */
const LETTER =
  /^.{0,40}?关于(?:印发|转发|发布|公布|公开征求|征求|再次公开征求|对)(.+?)(?:公开征求意见|征求意见|意见)?的?(?:通知|公告|通告|函|启事)$/;
const EXPLANATION =
  /(?:的)?(?:政策)?(?:解读(?:材料|稿)?|图解|(?:热点|政策)?问答(?:手册)?|(?:起草|编制|修订)说明|一图[读看]懂|答记者问|常见问题(?:解答)?|明白[卡纸])$/;
const BEFORE_EXPLAINED = /^(?:一图[读看]懂|图解|图说|(?:政策)?解读|(?:政策)?问答|关于)[:\-|]*/;
/** 青原市人民政府关于…的意见: drafts are written by another office. */
const ISSUER = /^.{2,24}(?=关于)/;
const MARKS = /[《》〈〉“”"'‘’()[\]【】〔〕\s·,-]/g;

/**
 * The words of a title that a draft and its issued text share.
 *
 *     关于公开征求《青原市节能办法（征求意见稿）》意见的公告 → 青原市节能办法
 *     青原市节能方案（二〇二四－２０２６年） → 青原市节能方案20242026年
 */
export function versionTitle(title: string): string {
  const plain = withoutNumbers(
    plainYears(title)
      .normalize('NFKC')
      .replace(/\s/g, '')
      .replace(/[—–－~～―‐-]+/g, '-'),
  );
  const inner = LETTER.exec(plain)?.[1] ?? plain;
  return inner.replace(STAGE, '').replace(MARKS, '').replace(STAGE, '').replace(ISSUER, '');
}

/** The words of the title that a paper explains: 《青原市节能办法》政策解读 → 青原市节能办法. */
export function explainedTitle(title: string): string {
  const marked = /《([^《》]+)》/.exec(title)?.[1];
  if (marked !== undefined) return versionTitle(marked);
  const plain = title.normalize('NFKC').replace(/\s/g, '');
  return versionTitle(plain.replace(EXPLANATION, '').replace(BEFORE_EXPLAINED, ''));
}

/** A document number however its brackets are printed: 青府函[2020]82号 and 青府函〔2020〕82号 are one. */
export function plainNumber(number: string): string {
  return foldedNumber(number.normalize('NFKC'))
    .replace(/[〔【[]/g, '(')
    .replace(/[〕】\]]/g, ')');
}

function withoutNumbers(title: string): string {
  const found = documentNumbers(title, 0, title.length);
  return found.reduceRight((words, { start, end }) => words.slice(0, start) + words.slice(end), title);
}
