/** Tells encodings that no mark tells: Big5 from GB18030 by the words they make, UTF-16 by where its zeros stand. */

/** Characters that every office's text holds often, in the simplified form and in the traditional one. */
const SIMPLIFIED = new Set(
  '的和年市政府发展业产工作项目企建设第条一二三各有为在区县部门管理实施以及等加强关于国家会资金人员单位',
);
const TRADITIONAL = new Set(
  '的和年市政府發展業產工作項目企建設第條一二三各有為在區縣部門管理實施以及等加強關於國家會資金人員單位',
);
/** How much of a file is looked at. */
const SAMPLE = 20_000;

/** True where bytes make more common words in Big5 than in GB18030. */
export function isBig5(bytes: Uint8Array): boolean {
  // The sample may end inside a character, which the loose decoders tell by U+FFFD.
  const sample = bytes.subarray(0, SAMPLE);
  return commonIn(sample, 'big5', TRADITIONAL) > commonIn(sample, 'gb18030', SIMPLIFIED);
}

/** Common characters less those that are none, to a thousand Han characters. */
function commonIn(sample: Uint8Array, encoding: string, common: ReadonlySet<string>): number {
  const text = new TextDecoder(encoding).decode(sample);
  let all = 1;
  let score = 0;
  for (const character of text) {
    if (character < '\u3400') continue;
    all++;
    if (common.has(character)) score++;
    else if (character === '\uFFFD') score -= 2;
  }
  return score / all;
}

/** UTF-16 without a mark: it has zeros, and makes Chinese in one order of its bytes and nonsense in the other. */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SAMPLE);
  if (bytes.length % 2 !== 0 || !sample.includes(0)) return null;
  return (
    (['utf-16le', 'utf-16be'] as const).find((encoding) => isChinese(new TextDecoder(encoding).decode(sample))) ?? null
  );
}

/** True where most characters are those of Chinese texts, and some are very common ones. */
export function isChinese(text: string): boolean {
  const known = text.match(/[\t\n\r -~\u3000-\u303F\u4e00-\u9fff\uff00-\uffef]/g)?.length ?? 0;
  return (
    known * 10 > text.length * 9 &&
    [...text].some((character) => SIMPLIFIED.has(character) || TRADITIONAL.has(character))
  );
}
